import { frame } from '#words/frame';
import { after } from '#words/after';
import { MESSAGE_LIMIT } from '../../reporter/post';
import type { StateOf } from '../../reporter/router';
import { LettersScreen, type LettersProps } from '../../reporter/screens/letters';
import { box, refused, wentUp } from './boxes';
import { aboutOpenedName } from './named';
import type { State } from './state';

const zh = frame.language === 'zh';
const nothing = () => undefined;
const letters = (part: Partial<LettersProps>): State => ({
  screen: (
    <LettersScreen
      box={box}
      written=""
      onWritten={nothing}
      limit={MESSAGE_LIMIT}
      sending="no"
      faults={[]}
      onSend={nothing}
      writing={false}
      onAdd={nothing}
      onMaterials={nothing}
      onRetaliation={nothing}
      onResume={nothing}
      onClose={nothing}
      {...part}
    />
  ),
});

const answer = zh ? '第一版是3月2日看到的，第二版是3月5日。' : 'The first on 2 March, the second on 5 March.';

/** Every state of what stands in a mailbox. */
export const corresponded: Record<StateOf<'letters'>, State> = {
  none: letters({ box: { ...box, state: 'RECEIVED', letters: [] } }),
  some: letters({}),
  refused: letters({ box: refused }),
  'went-up': letters({ box: wentUp }),
  writing: letters({ written: answer }),
  fault: letters({ faults: [{ id: 'message', message: after.letters.nothing }] }),
  sent: letters({ sending: 'sent' }),
  failed: letters({ written: answer, sending: 'failed' }),
  alarm: letters({ written: answer, sending: 'alarm' }),
  'report-begun': letters({ writing: true }),
  'name-opened': letters({ box: { ...box, letters: [...box.letters.slice(0, 2), aboutOpenedName('2026-12-01')] } }),
  'name-opened-late': letters({ box: { ...box, letters: [...box.letters.slice(0, 2), aboutOpenedName('2026-10-12')] } }),
};
