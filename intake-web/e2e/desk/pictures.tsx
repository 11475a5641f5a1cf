import { h, type JSX } from 'preact';
import type { DeskCode } from '../../core/contract';
import { ManyForm, type ManyState } from '../../desk/act/manyForm';
import { betweenLines } from '../../desk/difference/difference';
import { Peek } from '../../desk/queue/peek';
import { noFilters } from '../../desk/router';
import type { AlarmProps } from '../../desk/screens/alarm';
import { screens, type ScreenName, type ScreenState } from '../../desk/screens';
import type { DeadlinesProps } from '../../desk/screens/deadlines';
import type { NoticesProps } from '../../desk/screens/notices';
import type { NowProps } from '../../desk/screens/now';
import type { PaletteProps } from '../../desk/screens/palette';
import type { QueueProps } from '../../desk/screens/queue';
import type { RecordsProps } from '../../desk/screens/records';
import type { StubsProps } from '../../desk/screens/stubs';
import type { SettingsProps } from '../../desk/screens/settings';
import type { SignInProps, UnlockProps } from '../../desk/session/status';
import { ViewForm } from '../../desk/views/viewForm';
import { words } from '../../desk/words';
import type { Looking } from '../../desk/custody/keeping';
import type { CustodyProps } from '../../desk/screens/custody';
import { Sheet } from '../../ui/sheet/sheet';
import { assigned, complained, headlines, notices, now, publications, registered, rows, savedViews, sealedRow, stubs } from './clues';
import calendar from '../../../deploy/data/calendar.json';
import { held, looking, rows as asked, verified } from './names';
import { callPictures } from './calls';
import { handoverPictures } from './handed';
import { cluePictures } from './cluePictures';
import { candidates, desks, deskName, nameOf, names, nothing } from './people';

/** A picture of every state of every screen: one that is missing here does not compile. */
type Pictures = { [Name in ScreenName]: { [State in ScreenState<Name>]: () => JSX.Element } };

const signIn = (part: Partial<SignInProps>) => () => h(screens.signIn.show, { known: [], status: { kind: 'idle' }, onSignIn: nothing, onForget: nothing, ...part });
const unlock = (part: Partial<UnlockProps>) => () => h(screens.unlock.show, { user: 'lin.wen', why: 'locked', status: { kind: 'idle' }, onUnlock: nothing, onOther: nothing, ...part });
const alarm = (part: Pick<AlarmProps, 'code' | 'detail'>) => () => h(screens.alarm.show, { onAgain: nothing, ...part });

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

const told = (part: Partial<NoticesProps>) => () => h(screens.notices.show, { items: notices, next: null, unread: 3, failure: undefined, deskName, elsewhere: () => undefined, onMore: nothing, onReadAll: nothing, onRefresh: nothing, ...part });

const stubbed = (part: Partial<StubsProps>) => () => h(screens.stubs.show, { items: stubs, failure: undefined, deskName, onRefresh: nothing, ...part });

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

const custody = (part: Partial<CustodyProps>) => () => h(screens.custody.show, {
  rows: asked, failure: undefined, open: undefined, isCustodian: true, now, deskName, agencyName: deskName,
  onLook: nothing, onClose: nothing, onFile: nothing, onRefusing: nothing, onReason: nothing, onAnswer: nothing, onRefresh: nothing, ...part,
});
const looked = (part: Partial<Looking>) => custody({ open: { ...looking, ...part } });

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
    named: queue({ rows: verified }),
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
  clue: cluePictures,
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
  calls: callPictures,
  handover: handoverPictures,
  stubs: {
    filled: stubbed({}),
    loading: stubbed({ items: undefined }),
    empty: stubbed({ items: [] }),
    error: stubbed({ items: undefined, failure: words.shell.problem.offline }),
  },
  notices: {
    filled: told({}),
    keeper: told({ items: notices.slice(0, 1), unread: 1, elsewhere: () => 'calls' }),
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
