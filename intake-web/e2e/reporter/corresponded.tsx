import { frame } from '#words/frame';
import { after } from '#words/after';
import { MESSAGE_LIMIT } from '../../reporter/post';
import type { StateOf } from '../../reporter/router';
import { LettersScreen, type Letters, type LettersProps } from '../../reporter/screens/letters';
import { opened } from './example';
import { aboutOpenedName } from './named';
import type { State } from './state';

const zh = frame.language === 'zh';
const nothing = () => undefined;
const disc = opened.desks[0]!.names;
const box: Letters = {
  state: 'ACCEPTED',
  receivedOn: '2026-11-22',
  filedOn: '2026-11-22',
  acceptBy: '2026-12-11',
  proofs: [
    { of: 'filed', day: '2026-11-22', leaf: 'f3cfa1b938870dae763d757bd17638ce1d9829188c8ce8f09afbd36e06082795' },
    { of: 'message', day: '2026-11-28', leaf: '1b6453892473a467d07372d45eb05abc2031647a0c59f53b2c0c4a4b9f1f0e7a' },
  ],
  letters: [
    {
      from: 'desk',
      id: 'a',
      day: '2026-11-26',
      desk: disc,
      kind: 'ACCEPTED',
      text: zh
        ? '您反映的问题已经受理。\n有一点想请您补充：您说的两版评分办法，第一版是哪一天看到的？'
        : 'Your report has been accepted.\nOne question: on which day did you see the first version of the scoring rules?',
    },
    { from: 'me', id: 'b', day: '2026-11-28' },
    { from: 'desk', id: 'c', day: '2026-12-01', desk: disc, kind: 'REPLY', text: zh ? '收到，谢谢。有进展会写在这里。' : 'Received, thank you. News will be written here.' },
  ],
};
const refused: Letters = {
  ...box,
  state: 'NOT_ACCEPTED',
  letters: [
    {
      from: 'desk',
      id: 'a',
      day: '2026-11-26',
      desk: disc,
      kind: 'REFUSED',
      ground: 'NA2',
      text: zh ? '合同纠纷请向区人民法院起诉。' : 'For a dispute over a contract please go to the district court.',
    },
  ],
};

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
  writing: letters({ written: answer }),
  fault: letters({ faults: [{ id: 'message', message: after.letters.nothing }] }),
  sent: letters({ sending: 'sent' }),
  failed: letters({ written: answer, sending: 'failed' }),
  alarm: letters({ written: answer, sending: 'alarm' }),
  'report-begun': letters({ writing: true }),
  'name-opened': letters({ box: { ...box, letters: [...box.letters.slice(0, 2), aboutOpenedName('2026-12-01')] } }),
  'name-opened-late': letters({ box: { ...box, letters: [...box.letters.slice(0, 2), aboutOpenedName('2026-10-12')] } }),
};
