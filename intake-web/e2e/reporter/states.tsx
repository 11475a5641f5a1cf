import { frame } from '#words/frame';
import { after } from '#words/after';
import { road } from '#words/road';
import type { JSX } from 'preact';

import { emptyDraft, type Draft } from '../../reporter/draft';
import { faultsOf } from '../../reporter/faults';
import type { ClosedReason } from '../../reporter/opened';
import { MESSAGE_LIMIT } from '../../reporter/post';
import type { RoadStep, ScreenName, StateOf } from '../../reporter/router';
import { Accessibility } from '../../reporter/screens/accessibility';
import { Before } from '../../reporter/screens/before';
import { Channels } from '../../reporter/screens/channels';
import { Check } from '../../reporter/screens/check';
import { Closed } from '../../reporter/screens/closed';
import { Field } from '../../reporter/screens/field';
import { Happened } from '../../reporter/screens/happened';
import { LettersScreen, type Letters, type LettersProps } from '../../reporter/screens/letters';
import { Level } from '../../reporter/screens/level';
import { Mailbox, type MailboxProps } from '../../reporter/screens/mailbox';
import { NotFound } from '../../reporter/screens/not-found';
import { Person } from '../../reporter/screens/person';
import { Problem } from '../../reporter/screens/problem';
import { Readers } from '../../reporter/screens/readers';
import { Receipt, type ReceiptProps } from '../../reporter/screens/receipt';
import { Safety } from '../../reporter/screens/safety';
import { Sending, type SendState } from '../../reporter/screens/sending';
import { Start } from '../../reporter/screens/start';
import { Unsupported } from '../../reporter/screens/unsupported';
import { Verify } from '../../reporter/screens/verify';
import { Who } from '../../reporter/screens/who';
import type { StepProps } from '../../reporter/step';
import { filed, filled as filledIn, opened } from './example';

export interface State {
  readonly screen: JSX.Element;
  /** The draft behind a step of the road, for the column beside it. */
  readonly draft?: Draft;
}

const nothing = () => undefined;
const filled = filledIn(frame.language);
const zh = frame.language === 'zh';

const steps = { level: Level, person: Person, field: Field, happened: Happened, readers: Readers };

function step(name: RoadStep, draft: Draft, tried = false): State {
  const props: StepProps = { draft, opened, change: nothing, onNext: nothing, faults: tried ? faultsOf(name, draft, opened) : [] };
  if (name === 'check') return { draft, screen: <Check {...props} onEdit={nothing} /> };
  const One = steps[name];
  return { draft, screen: <One {...props} /> };
}

const before = (part: { checking?: boolean; tried?: boolean }): State => ({
  screen: (
    <Before
      mode={part.tried ? undefined : 'ANONYMOUS'}
      onMode={nothing}
      faults={part.tried ? [{ id: 'mode', message: road.faults.mode }] : []}
      checking={part.checking ?? false}
      onStart={nothing}
    />
  ),
});

const sending = (state: SendState, online = true): State => ({ screen: <Sending state={state} online={online} onRetry={nothing} onBack={nothing} /> });

const receipt = (part: Partial<ReceiptProps>): State => ({
  screen: (
    <Receipt
      filed={filed}
      shown={false}
      copied="no"
      noted={false}
      onShow={nothing}
      onCopy={nothing}
      onPrint={nothing}
      onNoted={nothing}
      {...part}
    />
  ),
});

const mailbox = (part: Partial<MailboxProps>): State => ({
  screen: <Mailbox code="" onCode={nothing} faults={[]} opening={false} onOpen={nothing} {...part} />,
});

const typed = '0012 1842 6182 4569 6789 8401 2917';
const codeFault = (message: string) => mailbox({ code: typed, faults: [{ id: 'code', message }] });

const disc = opened.desks[0]!.names;
const box: Letters = {
  state: 'ACCEPTED',
  receivedOn: '2026-11-22',
  acceptBy: '2026-12-11',
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
      onClose={nothing}
      {...part}
    />
  ),
});

const answer = zh ? '第一版是3月2日看到的，第二版是3月5日。' : 'The first on 2 March, the second on 5 March.';
const closed = (reason: ClosedReason): State => ({
  screen: <Closed reason={reason} contacts={reason === 'superior' ? opened.superiorContacts : []} onAgain={nothing} />,
});
const page = (screen: JSX.Element): State => ({ screen });

const typedUnit = { ...filled, unit: zh ? '区住建' : 'housing' };
const { unitId: _picked, ...unpicked } = typedUnit;
const unknownLeader = { ...filled, rank: 'R_UNKNOWN', post: '' };
const overlong = { ...filled, story: filled.story.repeat(300).slice(0, 32_040), sentences: ['A06'], signs: ['THREAT'] };

/** Every state of every screen; the compiler refuses a list with a gap. */
export const states: { [K in ScreenName]: Record<StateOf<K>, State> } = {
  start: { open: page(<Start onReport={nothing} offline={false} />), offline: page(<Start onReport={nothing} offline />) },
  before: { checking: before({ checking: true }), ready: before({}), faults: before({ tried: true }) },
  level: { empty: step('level', emptyDraft), filled: step('level', filled), faults: step('level', emptyDraft, true) },
  person: {
    empty: step('person', { ...emptyDraft, rank: 'R_XIANGKE' }),
    matches: step('person', unpicked),
    higher: step('person', unknownLeader),
    faults: step('person', { ...emptyDraft, rank: 'R_UNKNOWN', role: 'LEADER' }, true),
  },
  field: { empty: step('field', emptyDraft), filled: step('field', filled), faults: step('field', emptyDraft, true) },
  happened: {
    empty: step('happened', { ...emptyDraft, field: 'F4' }),
    filled: step('happened', filled),
    faults: step('happened', { ...emptyDraft, field: 'F1' }, true),
    long: step('happened', overlong, true),
  },
  readers: {
    ordinary: step('readers', filled),
    accused: step('readers', { ...filled, unitId: 'market', unit: '' }),
    excluded: step('readers', { ...filled, excluded: ['POL', 'DISC'] }),
    sealed: step('readers', { ...filled, rank: 'R_XIANCHU' }),
  },
  check: { filled: step('check', filled), sealed: step('check', { ...unknownLeader, higherPost: 'UNSURE' }) },
  sending: {
    busy: sending({ is: 'busy', stage: 'seal' }),
    offline: sending({ is: 'offline' }, false),
    online: sending({ is: 'offline' }),
    refused: sending({ is: 'refused', outdated: false, why: after.sending.tooLong }),
    alarm: sending({ is: 'alarm' }),
  },
  receipt: {
    covered: receipt({}),
    shown: receipt({ shown: true }),
    copied: receipt({ shown: true, copied: 'yes' }),
    noted: receipt({ noted: true }),
  },
  mailbox: {
    empty: mailbox({}),
    opening: mailbox({ code: typed, opening: true }),
    mistyped: codeFault(after.mailbox.mistyped),
    wrong: codeFault(after.mailbox.wrong),
    offline: mailbox({ code: typed, trouble: 'offline' }),
    alarm: mailbox({ code: typed, trouble: 'alarm' }),
  },
  letters: {
    none: letters({ box: { ...box, state: 'RECEIVED', letters: [] } }),
    some: letters({}),
    refused: letters({ box: refused }),
    writing: letters({ written: answer }),
    fault: letters({ faults: [{ id: 'message', message: after.letters.nothing }] }),
    sent: letters({ sending: 'sent' }),
    failed: letters({ written: answer, sending: 'failed' }),
    alarm: letters({ written: answer, sending: 'alarm' }),
  },
  safety: { read: page(<Safety />) },
  who: { read: page(<Who />) },
  verify: { read: page(<Verify />) },
  accessibility: { read: page(<Accessibility />) },
  channels: { read: page(<Channels />) },
  notFound: { read: page(<NotFound />) },
  problem: { read: page(<Problem />) },
  closed: {
    'no-manifest': closed('no-manifest'),
    expired: closed('expired'),
    'not-genuine': closed('not-genuine'),
    superior: closed('superior'),
    browser: closed('browser'),
    network: closed('network'),
  },
  unsupported: { named: page(<Unsupported onAnonymous={nothing} />) },
};
