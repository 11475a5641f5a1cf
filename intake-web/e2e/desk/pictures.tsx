import { h, type JSX } from 'preact';

import type { DeskCode } from '../../core/contract';
import type { Candidate } from '../../desk/act/assignee';
import { begin } from '../../desk/act/draft';
import { ManyForm, type ManyState } from '../../desk/act/manyForm';
import type { Keeping } from '../../desk/clue/clockKeeper';
import type { HeadlineBarProps } from '../../desk/clue/headlineBar';
import { betweenLines } from '../../desk/difference/difference';
import type { Standing } from '../../desk/materials/files';
import type { MaterialsProps } from '../../desk/materials/list';
import type { NotesProps } from '../../desk/notes/notes';
import { Peek } from '../../desk/queue/peek';
import { noFilters } from '../../desk/router';
import type { AlarmProps } from '../../desk/screens/alarm';
import type { ClueProps } from '../../desk/screens/clue';
import { screens, type ScreenName, type ScreenState } from '../../desk/screens';
import type { DeadlinesProps } from '../../desk/screens/deadlines';
import type { NoticesProps } from '../../desk/screens/notices';
import type { NowProps } from '../../desk/screens/now';
import type { PaletteProps } from '../../desk/screens/palette';
import type { QueueProps } from '../../desk/screens/queue';
import type { RecordsProps } from '../../desk/screens/records';
import type { SettingsProps } from '../../desk/screens/settings';
import type { SignInProps, UnlockProps } from '../../desk/session/status';
import { ViewForm } from '../../desk/views/viewForm';
import { words } from '../../desk/words';
import type { Looking } from '../../desk/custody/keeping';
import { beginApprove, beginAsk, beginOpen, faultsOf } from '../../desk/name/draft';
import type { NameProps } from '../../desk/name/namePart';
import type { CustodyProps } from '../../desk/screens/custody';
import { Sheet } from '../../ui/sheet/sheet';
import { accepted, assigned, complained, headlines, notes, notices, now, publications, refused, registered, rows, savedViews, sealedPath, sealedRow, unseen } from './clues';
import calendar from '../../../deploy/data/calendar.json';
import { held, kept, looking, namedClue, reporter, requests, rows as asked } from './names';
import { attachments, letters, opened, questionnaire } from './opened';
import { bitmap, encryptedPdf, pdfOf, tone } from './previewed';
import { checked, planDraft, planned, unplanned, writing } from './protected';

/** A picture of every state of every screen: one that is missing here does not compile. */
type Pictures = { [Name in ScreenName]: { [State in ScreenState<Name>]: () => JSX.Element } };

const nothing = () => undefined;
const names = new Map([['lin.wen', '林文'], ['wu.fang', '吴芳'], ['he.jun', '何军'], ['zhao.lei', '赵磊'], ['zhou.ping', '周平'], ['sun.li', '孙丽'], ['tang.yi', '唐一']]);
const desks: Record<string, string> = { DISC: '区纪委监委', SUPERIOR: '市纪委监委', AUD: '区审计局', MKT: '区市场监管局', PROC: '区检察院', OVERSIGHT: '监督' };
const detail = 'the facets of the row differ from those in the sealed report';

const signIn = (part: Partial<SignInProps>) => () => h(screens.signIn.show, { known: [], status: { kind: 'idle' }, onSignIn: nothing, onForget: nothing, ...part });
const unlock = (part: Partial<UnlockProps>) => () => h(screens.unlock.show, { user: 'lin.wen', why: 'locked', status: { kind: 'idle' }, onUnlock: nothing, onOther: nothing, ...part });
const alarm = (part: Pick<AlarmProps, 'code' | 'detail'>) => () => h(screens.alarm.show, { onAgain: nothing, ...part });

const nameOf = (user: string) => names.get(user) ?? user;
const deskName = (desk: string) => desks[desk] ?? desk;

const queueProps: QueueProps = {
  view: 'all', saved: undefined, filters: noFilters, desks: new Map<DeskCode, string>([['DISC', desks['DISC']!]]), rows, headlines, reading: { kind: 'done', opened: 19_874 }, total: undefined,
  gone: new Set<string>(), selected: new Set<string>(), more: 'none', arrived: 0, failure: undefined, quiet: false, updated: now, now, peek: undefined, nameOf,
  onFilter: nothing, onMore: nothing, onRefresh: nothing, onSelect: nothing, onUnselect: nothing, onAssign: nothing, onSave: nothing, onPeek: nothing, onFocus: nothing,
};
const queue = (part: Partial<QueueProps>) => () => h(screens.queue.show, { ...queueProps, ...part });
const peek = (clue: typeof assigned | undefined) => <Peek clue={clue} chosen={clue !== undefined} headline={clue && headlines.get(clue.clueId)} names={names} deskName={deskName} now={now} />;

const selected = { selected: new Set([rows[5]!.clueId, rows[6]!.clueId]) };
const many = (state: ManyState) => () => (
  <>
    {queue(selected)()}
    <Sheet title={words.act.assign.many(2)} onClose={nothing}><ManyForm state={state} count={2} onState={nothing} onSend={nothing} onClose={nothing} /></Sheet>
  </>
);
const viewForm = () => (
  <>
    {queue({ filters: { ...noFilters, fields: ['F1'], due: 'WEEK' } })()}
    <Sheet title={words.work.views.title} onClose={nothing}>
      <ViewForm
        fields={{ name: '工程建设，本周到期', shared: true, desk: 'DISC' }} desks={new Map<DeskCode, string>([['DISC', desks['DISC']!], ['AUD', desks['AUD']!]])} fault={undefined} busy={false} removable
        onChange={nothing} onSave={nothing} onRemove={nothing} onClose={nothing}
      />
    </Sheet>
  </>
);

const parts = { overdue: [rows[1]!], today: [rows[0]!], unseen: [rows[2]!, sealedRow], waiting: [rows[3]!], mine: [] };
const today = (part: Partial<NowProps>) => () => h(screens.now.show, {
  parts, failure: undefined, updated: now, counts: { overdue: 1, dueToday: 1, new: 31, waiting: 1, mine: 0 }, now, headlines, nameOf, onRefresh: nothing, ...part,
});

const lines = complained.deadlines.map((deadline) => ({ clue: complained, deadline }));
const deadlines = (part: Partial<DeadlinesProps>) => () => h(screens.deadlines.show, {
  standing: 'DUE', items: lines.slice(1), next: null, failure: undefined, calendar, headlines, now, nameOf, onShow: nothing, onMore: nothing, onRefresh: nothing, ...part,
});

const told = (part: Partial<NoticesProps>) => () => h(screens.notices.show, { items: notices, next: null, unread: 3, failure: undefined, deskName, onMore: nothing, onReadAll: nothing, onRefresh: nothing, ...part });

const records = (part: Partial<RecordsProps>) => () => h(screens.records.show, {
  items: publications, next: null, reading: undefined, failure: undefined, inForce: 3, onMore: nothing, onShow: nothing, onCompare: nothing, onBack: nothing, ...part,
});
const holidays = ['version: 2026-1', 'years:', '  2026:', '    holidays: 2026-01-01, 2026-01-02, 2026-01-03, 2026-02-15, 2026-02-16'];

const settings = (part: Partial<SettingsProps>) => () => h(screens.settings.show, {
  look: { density: 'roomy', theme: 'system' }, mail: { address: 'lin.wen@example.org', daily: true }, status: 'idle', fault: undefined, failure: undefined, onLook: nothing, onMail: nothing, onSave: nothing, ...part,
});

const run = nothing;
const palette = (part: Partial<PaletteProps>) => () => h(screens.palette.show, {
  typed: '', onType: nothing, onRun: nothing, onClose: nothing,
  commands: [...Object.values(words.shell.places).map((name) => ({ kind: 'go' as const, name, run })), ...Object.values(words.queue.views).map((name) => ({ kind: 'go' as const, name, run })), { kind: 'act', name: words.shell.lock, run }],
  ...part,
});

const headline: HeadlineBarProps = {
  writing: { text: undefined, busy: false, fault: undefined, theirs: undefined, proposed: false }, standing: undefined, writable: true, nameOf,
  onBegin: nothing, onWrite: nothing, onSave: nothing, onTheirs: nothing, onClose: nothing,
};
const standing = { text: '清源街道办事处 · 分管副主任 · 指定承办方、中标人 等 3 项', tags: [], by: 'lin.wen' };
const mine = '清源街道 · 分管副主任 · 文体中心招标量身定制';
const note: NotesProps = { notes, draft: undefined, busy: false, fault: undefined, theirs: undefined, nameOf, onBegin: nothing, onWrite: nothing, onSave: nothing, onSaveOver: nothing, onDrop: nothing };
const noteDraft = { id: '12', base: 1, text: '已向审计局要了 2025 年文体中心的专项审计报告，下周二取。' };

const candidates: readonly Candidate[] = [
  { user: 'lin.wen', name: '林文', roles: ['INTAKE', 'CHIEF'], current: false },
  { user: 'wu.fang', name: '吴芳', roles: ['HANDLER'], current: true },
  { user: 'he.jun', name: '何军', roles: ['HANDLER'], current: false },
];

const fileKeys = (standings: MaterialsProps['standings']): MaterialsProps => ({ standings, onPreview: nothing, onAsk: nothing, onTake: nothing, onClose: nothing });
const [picture, original, film, paper, , , call] = attachments.map(({ id }) => id) as [string, string, string, string, string, string, string];

const keeping = { asking: undefined, busy: false, failure: undefined, onAsk: nothing, onWrite: nothing, onPause: nothing, onResume: nothing, onClose: nothing };
const clocks = (part: Partial<Keeping>): ClueProps['clocks'] => ({ calendar, keeping: { ...keeping, ...part } });
const pausing = { rule: 'D25_DECISION', reason: undefined, text: '', fault: words.clue.clocks.reasonMissing } as const;

const clue = (part: Partial<ClueProps>) => () => h(screens.clue.show, {
  clue: unseen, failure: undefined, content: { kind: 'sealed' }, done: undefined, draft: undefined, candidates, roles: ['INTAKE', 'CHIEF'], officer: '林文',
  names, deskName, back: '#/unseen', now, files: fileKeys(new Map()), clocks: clocks({}), headline: { ...headline, standing, ...(part.content?.kind !== 'opened' && { standing: undefined, writable: false }) }, notes: note, protection: unplanned, kept: [], name: undefined, reporter: undefined,
  onOpen: nothing, onBegin: nothing, onDraft: nothing, onClose: nothing, onSend: nothing, onReread: nothing, onForget: nothing, ...part,
});

const nameProps: NameProps = {
  kept, requests: [], draft: undefined, faults: {}, busy: false, fault: undefined, me: 'lin.wen', mayAsk: true, seconds: [{ user: 'zhao.lei', name: '赵磊' }], now,
  nameOf, agencyName: deskName, onAsk: nothing, onApprove: nothing, onOpen: nothing, onDraft: nothing, onFile: nothing, onSend: nothing, onClose: nothing,
};
const named = (part: Partial<NameProps>, more: Partial<ClueProps> = {}) => clue({ clue: namedClue, content: namedContent, name: { ...nameProps, ...part }, ...more });
const namedContent = { kind: 'opened', opened: { ...opened, answers: { ...opened.answers, mode: 'NAMED' } }, questionnaire } as const;
const asking = { ...beginAsk(), document: held(), second: 'zhao.lei', agencies: ['MKT', 'PROC'] };
const opening = beginOpen(requests.openable.requested.request.requestId);
const approving = beginApprove(requests.toApprove.requested.request.requestId);

const custody = (part: Partial<CustodyProps>) => () => h(screens.custody.show, {
  rows: asked, failure: undefined, open: undefined, isCustodian: true, now, deskName, agencyName: deskName,
  onLook: nothing, onClose: nothing, onFile: nothing, onRefusing: nothing, onReason: nothing, onAnswer: nothing, onRefresh: nothing, ...part,
});
const looked = (part: Partial<Looking>) => custody({ open: { ...looking, ...part } });

const content = { kind: 'opened', opened, questionnaire } as const;
const sent = { kind: 'opened', opened: { ...opened, materials: attachments }, questionnaire } as const;
const files = (...standings: readonly (readonly [string, Standing])[]) => clue({ clue: registered, content: sent, files: fileKeys(new Map(standings)) });
const talking = { kind: 'opened', opened: { ...opened, letters }, questionnaire } as const;
const plain = words.act.templates;

export const pictures: Pictures = {
  signIn: {
    'first-use': signIn({}),
    paper: signIn({}),
    known: signIn({ known: ['lin.wen'] }),
    faults: signIn({}),
    refused: signIn({ known: ['lin.wen'], status: { kind: 'refused', message: words.session.error.failed } }),
    'too-many': signIn({ known: ['lin.wen'], status: { kind: 'refused', message: words.shell.problem.tooMany(14) } }),
    forget: signIn({ known: ['lin.wen'] }),
    working: signIn({ known: ['lin.wen'], status: { kind: 'working', step: 'stretch', seconds: 2 } }),
  },
  unlock: {
    locked: unlock({}),
    reloaded: unlock({ why: 'reloaded' }),
    refused: unlock({ status: { kind: 'refused', message: words.session.error.failed } }),
    working: unlock({ status: { kind: 'working', step: 'keys', seconds: 0 } }),
  },
  alarm: {
    manifest: alarm({ code: 'manifest', detail: '1 of 2 root signatures hold' }),
    'desk-key': alarm({ code: 'desk-key', detail: 'the key of DISC is not the manifest\'s' }),
  },
  now: {
    filled: today({}),
    loading: today({ parts: undefined, updated: undefined }),
    clear: today({ parts: { overdue: [], today: [], unseen: [], waiting: [], mine: [] } }),
    error: today({ parts: undefined, updated: undefined, failure: words.shell.problem.offline }),
    stale: today({ failure: words.shell.problem.offline }),
  },
  queue: {
    filled: queue({ rows: [rows[0]!, sealedRow, ...rows.slice(1)] }),
    loading: queue({ rows: undefined, updated: undefined }),
    empty: queue({ view: 'mine', rows: [] }),
    'no-match': queue({ rows: [], filters: { ...noFilters, fields: ['F3'], urgencies: ['U1'] } }),
    error: queue({ rows: undefined, updated: undefined, failure: words.shell.problem.offline }),
    stale: queue({ failure: words.shell.problem.offline }),
    quiet: queue({ quiet: true }),
    peek: queue({ peek: peek(assigned) }),
    'peek-empty': queue({ peek: peek(undefined) }),
    partial: queue({ reading: { kind: 'reading', opened: 3000 }, headlines: new Map(), rows: rows.map((row) => ({ ...row, headline: row.state === 'RECEIVED' ? null : { version: 1, ciphertext: '' } })) }),
    found: queue({ filters: { ...noFilters, find: '征地' }, rows: [rows[5]!], total: 1 }),
    'found-more': queue({ filters: { ...noFilters, find: '招标' }, rows: rows.slice(1, 7), total: 412, reading: { kind: 'reading', opened: 12_000 } }),
    saved: queue({ saved: { name: savedViews[0]!.label!.name, changed: true }, filters: { ...noFilters, fields: ['F1'], due: 'WEEK' }, rows: rows.slice(0, 4) }),
    'save-view': viewForm,
    selected: queue(selected),
    'assign-many': many({ kind: 'choose', candidates, chosen: 'he.jun', fault: undefined }),
    'assign-many-done': many({ kind: 'done', done: 1, failed: [{ row: rows[6]!, why: words.shell.problem.offline }], assignee: 'he.jun', name: '何军' }),
    arrived: queue({ view: 'unseen', arrived: 2, rows: rows.slice(0, 3), gone: new Set([rows[1]!.clueId]) }),
    'no-desk': queue({ view: 'unseen', rows: undefined, updated: undefined, desks: new Map<DeskCode, string>() }),
    more: queue({ more: 'some', desks: new Map<DeskCode, string>([['DISC', '区纪委监委'], ['DISC_TRIAGE', '信访室']]) }),
  },
  clue: {
    loading: clue({ clue: undefined }),
    error: clue({ clue: undefined, failure: words.shell.problem.offline }),
    sealed: clue({}),
    'sealed-path': clue({ clue: sealedPath }),
    opening: clue({ content: { kind: 'opening' } }),
    'opening-failed': clue({ content: { kind: 'failed', message: words.shell.problem.offline } }),
    opened: clue({ clue: registered, content }),
    conversation: clue({ clue: assigned, content: talking }),
    materials: clue({ clue: registered, content: sent }),
    'materials-busy': files([picture, { is: 'previewing', done: 0.4 }], [original, { is: 'failed', message: words.shell.problem.offline }], [film, { is: 'taking', done: 0.62 }]),
    'materials-pdf': files([paper, { is: 'shown', file: pdfOf(13), kind: 'pdf' }], [film, { is: 'taken' }]),
    'materials-picture': files([picture, { is: 'shown', file: bitmap(900, 1200), kind: 'picture' }]),
    'materials-sound': files([call, { is: 'shown', file: tone(), kind: 'sound' }]),
    'materials-text': files([picture, { is: 'shown', file: new Blob(['工作日志\n9 月 3 日 协调会\n'.repeat(20_000)]), kind: 'text' }]),
    'materials-broken': files([picture, { is: 'shown', file: new Blob(['nothing']), kind: 'picture' }]),
    'materials-encrypted': files([paper, { is: 'shown', file: encryptedPdf(), kind: 'pdf' }]),
    'materials-ask': files([film, { is: 'asking' }]),
    named: clue({ clue: { ...namedClue, state: 'RECEIVED' } }),
    name: named({}),
    'name-loading': named({ kept: undefined }),
    'name-failed': named({ kept: undefined, fault: words.shell.problem.offline }),
    'name-no-second': named({ seconds: [] }),
    'name-ask': named({ draft: asking }),
    'name-ask-faults': named({ draft: beginAsk(), faults: faultsOf(beginAsk()) }),
    'name-approval': named({ requests: [requests.approval] }),
    'name-approve': named({ requests: [requests.toApprove], draft: { ...approving, document: held() } }),
    'name-approve-other': named({ requests: [requests.toApprove], draft: { ...approving, document: held(false) } }),
    'name-shares': named({ requests: [requests.shares] }),
    'name-refused': named({ requests: [requests.refused] }),
    'name-expired': named({ requests: [requests.expired] }),
    'name-openable': named({ requests: [requests.openable, requests.expired] }),
    'name-elsewhere': named({ requests: [requests.elsewhere] }),
    'name-open': named({ requests: [requests.openable], draft: opening }),
    'name-open-withhold': named({ requests: [requests.openable], draft: { ...opening, telling: 'withhold' }, faults: faultsOf({ ...opening, telling: 'withhold' }) }),
    'name-moved': named({ requests: [requests.openable], draft: opening, fault: words.name.moved }),
    'name-covered': named({ requests: [requests.opened] }, { reporter }),
    'name-shown': named({ requests: [requests.opened] }, { reporter }),
    'alarm-custody': clue({ clue: namedClue, content: { kind: 'alarm', code: 'custody', detail: 'the row shows another custody than the report' } }),
    alarm: clue({ clue: registered, content: { kind: 'alarm', code: 'facets', detail } }),
    'alarm-sequence': clue({ clue: assigned, content: { kind: 'alarm', code: 'sequence', detail: 'messages of the reporter are missing, doubled or out of order' } }),
    accept: clue({ clue: registered, content, draft: begin('accept') }),
    'accept-review': clue({ clue: registered, content, draft: { ...begin('accept'), stage: 'review', text: plain.accept.plain.text } }),
    refuse: clue({ clue: registered, content, draft: { ...begin('refuse'), ground: 'NA2' } }),
    'refuse-faults': clue({ clue: registered, content, draft: begin('refuse') }),
    assign: clue({ clue: accepted, content, draft: begin('assign') }),
    reply: clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: plain.reply.ask.text } }),
    linked: clue({ clue: registered, content: { ...content, opened: { ...content.opened, linked: { clueId: assigned.clueId, standing: 'PROVED' } } } }),
    'linked-unproved': clue({ clue: registered, content: { ...content, opened: { ...content.opened, linked: { clueId: assigned.clueId, standing: 'UNPROVED' } } } }),
    'protection-due': clue({ clue: accepted, content, protection: unplanned }),
    protection: clue({ clue: assigned, content: talking, protection: planned }),
    'protection-reading': clue({ clue: assigned, content: talking, protection: { ...unplanned, protection: undefined } }),
    plan: clue({ clue: accepted, content, protection: { ...unplanned, draft: planDraft } }),
    'plan-faults': clue({ clue: accepted, content, protection: writing({ is: 'plan', base: 2, plan: { level: 'LOW', natures: [], reasons: '', measures: [], text: '' } }, true) }),
    incident: clue({ clue: assigned, content: talking, protection: writing({ is: 'incident', id: 'c'.repeat(32), incident: { on: '2026-11', text: '' } }, true) }),
    'check-ins': clue({ clue: assigned, content: talking, protection: checked }),
    'check-in': clue({ clue: assigned, content: talking, protection: { ...checked, draft: { is: 'ask', day: 'D90', text: words.protection.question } } }),
    'reply-exposed': clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: '您好。您说 9 月 3 日的协调会上，青澜诚筑建设有限公司的人也在场。请补充做记录的是综合办的哪一位，以及 3260 万元的预算是谁定的。' } }),
    moved: clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: letters[1]!.text, notice: words.act.moved } }),
    lost: clue({ clue: assigned, content: talking, draft: { ...begin('reply'), text: letters[1]!.text, notice: words.act.lost }, kept: ['assign'] }),
    clocks: clue({ clue: complained, content }),
    pause: clue({ clue: complained, content, clocks: clocks({ asking: pausing }) }),
    headline: clue({ clue: registered, content, headline: { ...headline, standing, writing: { ...headline.writing, text: mine } } }),
    'headline-changed': clue({ clue: registered, content, headline: { ...headline, standing, writing: { ...headline.writing, text: mine, theirs: { version: 2, headline: { ...standing, by: 'wu.fang' } } } } }),
    'headline-unreadable': clue({ clue: registered, content, headline: { ...headline, standing: 'unreadable' }, notes: { ...note, notes: undefined } }),
    notes: clue({ clue: registered, content, headline: { ...headline, standing, writing: { ...headline.writing, proposed: true } }, notes: { ...note, notes: [] } }),
    note: clue({ clue: registered, content, notes: { ...note, draft: noteDraft, fault: words.clue.notes.moved } }),
    'note-changed': clue({ clue: registered, content, notes: { ...note, draft: noteDraft, theirs: notes[1]! } }),
    done: clue({ clue: accepted, content, done: words.act.accept.done }),
    refused: clue({ clue: refused }),
  },
  custody: {
    filled: custody({}),
    loading: custody({ rows: undefined }),
    empty: custody({ rows: [] }),
    error: custody({ rows: undefined, failure: words.shell.problem.offline }),
    stranger: custody({ rows: undefined, isCustodian: false }),
    reading: custody({ open: { kind: 'reading' } }),
    request: looked({}),
    same: looked({ document: held() }),
    different: looked({ document: held(false) }),
    refuse: looked({ refusing: true, reason: 'NO_BASIS' }),
    'refuse-fault': looked({ refusing: true, fault: words.custody.noReason }),
    busy: looked({ document: held(), busy: true }),
    lost: looked({ document: held(), fault: words.custody.lost }),
    given: custody({ open: { kind: 'given' } }),
    refused: custody({ open: { kind: 'refused' } }),
    expired: custody({ open: { kind: 'ended' } }),
    alarm: custody({ open: { kind: 'alarm', code: 'unmask-forged', detail: 'zhao.lei of DISC did not sign the request' } }),
  },
  deadlines: {
    overdue: deadlines({ standing: 'OVERDUE', items: [{ clue: rows[1]!, deadline: complained.deadlines[0]! }] }),
    due: deadlines({ items: [{ clue: assigned, deadline: assigned.deadlines[2]! }, { clue: rows[3]!, deadline: registered.deadlines[1]! }, lines[1]!, lines[3]!] }),
    paused: deadlines({ standing: 'PAUSED', items: [lines[2]!] }),
    loading: deadlines({ items: undefined }),
    empty: deadlines({ standing: 'OVERDUE', items: [] }),
    error: deadlines({ items: undefined, failure: words.shell.problem.offline }),
    more: deadlines({ next: 'more' }),
  },
  notices: {
    filled: told({}),
    loading: told({ items: undefined, unread: 0 }),
    empty: told({ items: [], unread: 0 }),
    error: told({ items: undefined, unread: 0, failure: words.shell.problem.offline }),
  },
  records: {
    filled: records({}),
    loading: records({ items: undefined }),
    empty: records({ items: [] }),
    error: records({ items: undefined, failure: words.shell.problem.offline }),
    document: records({ reading: { kind: 'calendar', version: 3, before: undefined, pieces: [{ kind: 'same', text: holidays.join('\n') }] } }),
    difference: records({ reading: { kind: 'calendar', version: 3, before: 2, pieces: betweenLines(holidays, [...holidays.slice(0, 3), `${holidays[3]!}, 2026-02-17`, '    makeUpWorkdays: 2026-02-14']) } }),
  },
  settings: {
    filled: settings({}),
    loading: settings({ mail: undefined }),
    fault: settings({ mail: { address: null, daily: true }, fault: words.work.settings.noAddress }),
    saved: settings({ status: 'saved', look: { density: 'compact', theme: 'dark' } }),
  },
  palette: {
    all: palette({}),
    found: palette({ typed: '征地', commands: [{ kind: 'clue', name: '石桥村 · 村主任 · 征地补偿款被套取，三户没有领到', hint: 't2gp-z7xk', run }] }),
    none: palette({ typed: '没有这回事', commands: [] }),
  },
  missing: { missing: () => h(screens.missing.show, { toList: '#/all' }) },
  forbidden: { forbidden: () => h(screens.forbidden.show, {}) },
  shortcuts: { open: () => h(screens.shortcuts.show, { onClose: nothing }) },
};
