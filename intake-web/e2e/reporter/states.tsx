import { frame } from '#words/frame';
import { after } from '#words/after';
import type { JSX } from 'preact';
import { additionKind } from '../../reporter/addition';
import { complaintDaysOf } from '../../reporter/days';
import { emptyDraft, type Draft } from '../../reporter/draft';
import { faultsOf } from '../../reporter/faults';
import type { ClosedReason } from '../../reporter/opened';
import { BEFORE } from '../../reporter/questions';
import type { ScreenName, StateOf } from '../../reporter/router';
import { Accessibility } from '../../reporter/screens/accessibility';
import { Addition, type AdditionProps } from '../../reporter/screens/addition';
import { Before } from '../../reporter/screens/before';
import { Channels } from '../../reporter/screens/channels';
import { Closed } from '../../reporter/screens/closed';
import { Mailbox, type MailboxProps } from '../../reporter/screens/mailbox';
import { NotFound } from '../../reporter/screens/not-found';
import { Problem } from '../../reporter/screens/problem';
import { Receipt, type Filed, type ReceiptProps } from '../../reporter/screens/receipt';
import { Safety } from '../../reporter/screens/safety';
import { Start } from '../../reporter/screens/start';
import { Verify } from '../../reporter/screens/verify';
import { Who } from '../../reporter/screens/who';
import { avenged, avengedFilled, but, detailed as detailedIn, filed, filled as filledIn, named as namedIn, opened } from './example';
import { unsupported } from './named';
import { materials, sending } from './shipped';
import type { State } from './state';
import { asked, step } from './stepped';
import { corresponded } from './corresponded';

const nothing = () => undefined;
const filled = filledIn(frame.language);
const detailed = detailedIn(frame.language);
const retaliation = avengedFilled(frame.language);
const named = namedIn(frame.language);
const nameless = but(filled, { mode: 'NAMED' });
const zh = frame.language === 'zh';
const filedByName: Filed = { ...filed, named: true };
const complained: Filed = { ...filed, lastDays: complaintDaysOf(detailed, opened)?.lastDays };

const before = (draft: Draft, part: { checking?: boolean; tried?: boolean } = {}): State => ({
  draft,
  screen: (
    <Before
      draft={draft}
      opened={part.checking ? undefined : opened}
      faults={part.tried ? faultsOf(BEFORE, draft, opened) : []}
      onAnswer={nothing}
      onRoad={nothing}
      onStart={nothing}
    />
  ),
});

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

const addition = (part: Partial<AdditionProps>, tried = false): State => ({
  screen: (
    <Addition
      opened={opened}
      closed={undefined}
      answers={{}}
      topic={undefined}
      faults={tried ? additionKind(opened).faultsOf(part.answers ?? {}) : []}
      sending="no"
      onTopic={nothing}
      onAnswers={nothing}
      onSend={nothing}
      onAgain={nothing}
      {...part}
    />
  ),
});

const closed = (reason: ClosedReason): State => ({
  screen: <Closed reason={reason} contacts={reason === 'superior' ? opened.superiorContacts : []} onAgain={nothing} />,
});
const page = (screen: JSX.Element): State => ({ screen });

const long: Draft = { ...emptyDraft, road: 'LONG' };
const inField = (field: string): Draft => but(detailed, { field });
const unknownLeader = but(filled, { subjRank: 'R_UNKNOWN', subjPost: undefined });
const overlong = but(filled, { story: String(filled.answers['story']).repeat(300).slice(0, 32_040), allegations: ['A06'], signs: ['THREAT'] });

/** Every state of every screen; the compiler refuses a list with a gap. */
export const states: { [K in ScreenName]: Record<StateOf<K>, State> } = {
  start: {
    open: page(<Start onReport={nothing} beginning="waits" />),
    opening: page(<Start onReport={nothing} beginning="opening" />),
    offline: page(<Start onReport={nothing} beginning="offline" />),
  },
  before: {
    checking: before(emptyDraft, { checking: true }),
    ready: before(filled),
    long: before({ ...filled, road: 'LONG' }),
    linked: before(avenged),
    faults: before(emptyDraft, { tried: true }),
  },
  asked: {
    mode: asked('mode', emptyDraft),
    'mode-anonymous': asked('mode', but(filled, { callMe: 'YES' })),
    'mode-named': asked('mode', nameless),
    'mode-faults': asked('mode', emptyDraft, true),
    level: asked('level', filled),
    'level-faults': asked('level', emptyDraft, true),
    person: asked('person', but(emptyDraft, { subjRank: 'R_XIANGKE' })),
    'person-matches': asked('person', but(filled, { subjUnit: zh ? '区住建' : 'housing', subjUnitId: undefined })),
    'person-higher': asked('person', unknownLeader),
    'person-post': asked('person', but(filled, { subjRank: 'R_UNKNOWN', subjPost: '区委书记' })),
    'person-faults': asked('person', but(emptyDraft, { subjRank: 'R_UNKNOWN', subjRole: 'LEADER' }), true),
    field: asked('field', filled),
    'field-faults': asked('field', emptyDraft, true),
    happened: asked('happened', but(emptyDraft, { field: 'F4' })),
    'happened-filled': asked('happened', filled),
    'happened-faults': asked('happened', but(emptyDraft, { field: 'F1' }), true),
    retaliation: asked('happened', retaliation),
    'retaliation-faults': asked('happened', avenged, true),
    'happened-long': asked('happened', overlong, true),
    kind: asked('kind', detailed),
    complaint: asked('complaint', but(long, { kind: 'COMPLAINT' }), true),
    'complaint-filled': asked('complaint', detailed),
    personMore: asked('personMore', detailed),
    others: asked('others', but(detailed, { moreSubjects: undefined, othersInvolved: undefined })),
    'others-cards': asked('others', detailed),
    'others-faults': asked('others', detailed, true),
    manner: asked('manner', detailed),
    when: asked('when', but(detailed, { ongoing: 'NO' })),
    'when-faults': asked('when', but(detailed, { from: undefined }), true),
    project: asked('project', detailed),
    'fieldMore-F1': asked('fieldMore', inField('F1')),
    'fieldMore-F2': asked('fieldMore', inField('F2')),
    'fieldMore-F3': asked('fieldMore', inField('F3')),
    'fieldMore-F4': asked('fieldMore', inField('F4')),
    'fieldMore-F5': asked('fieldMore', inField('F5')),
    'fieldMore-F9': asked('fieldMore', inField('F9')),
    amounts: asked('amounts', detailed),
    source: asked('source', detailed),
    elsewhere: asked('elsewhere', detailed),
    safety: asked('safety', detailed),
    reporter: asked('reporter', nameless),
    'reporter-filled': asked('reporter', named),
    'reporter-faults': asked('reporter', but(nameless, { idType: 'ID_CARD', idLast4: '11' }), true),
    reach: asked('reach', nameless),
    'reach-filled': asked('reach', named),
    call: asked('call', but(filled, { callMe: 'YES' })),
    'call-faults': asked('call', but(filled, { callMe: 'YES', callWay: '139 0000 0000' }), true),
    'reach-faults': asked('reach', but(nameless, { reachBy: ['PHONE', 'EMAIL', 'POST'], phone: '12', email: 'xiaoman' }), true),
  },
  readers: {
    ordinary: step('readers', filled),
    accused: step('readers', but(filled, { subjUnitId: 'market', subjUnit: zh ? '区市场监督管理局' : 'Market Regulation Bureau' })),
    excluded: step('readers', { ...filled, excluded: ['POL', 'DISC'] }),
    sealed: step('readers', but(filled, { subjRank: 'R_XIANCHU' })),
    retaliation: step('readers', retaliation),
    named: step('readers', { ...nameless, excluded: ['POL'] }),
  },
  check: {
    filled: step('check', filled),
    sealed: step('check', but(unknownLeader, { higherPost: 'UNSURE' })),
    detailed: step('check', detailed),
    linked: step('check', retaliation),
    named: step('check', named),
  },
  materials,
  sending,
  receipt: {
    covered: receipt({}),
    shown: receipt({ shown: true }),
    copied: receipt({ shown: true, copied: 'yes' }),
    noted: receipt({ noted: true }),
    retaliation: receipt({ noted: true, filed: { ...filed, retaliation: true } }),
    complaint: { ...receipt({ shown: true, filed: complained }), filed: complained },
    named: { ...receipt({ shown: true, filed: filedByName }), filed: filedByName },
  },
  mailbox: {
    empty: mailbox({}),
    opening: mailbox({ code: typed, opening: true }),
    mistyped: codeFault(after.mailbox.mistyped),
    wrong: codeFault(after.mailbox.wrong),
    offline: mailbox({ code: typed, trouble: 'offline' }),
    alarm: mailbox({ code: typed, trouble: 'alarm' }),
  },
  letters: corresponded,
  addition: {
    checking: addition({ opened: undefined }),
    closed: addition({ opened: undefined, closed: 'network' }),
    topics: addition({}),
    filled: addition({ topic: 'source', answers: { howKnown: 'SAW', evidenceKinds: ['PHOTOS'] } }),
    faults: addition({ topic: 'project', answers: { field: 'F1', projAmount: '三百' } }, true),
    failed: addition({ topic: 'when', answers: { from: '2026-03' }, sending: 'failed' }),
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
  unsupported,
};
