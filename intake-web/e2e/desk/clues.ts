import type { Note } from '../../core/clue/notes';
import type { ClueRow, ClueView, Deadline, DeadlineRule, Facets, Notice, PublicationRow } from '../../core/contract';
import type { Shown } from '../../desk/headlines/book';
import type { KeptStub } from '../../desk/stubs/stubs';
import type { SavedView } from '../../desk/views/savedViews';

/** A fixed now, so that pictures of two runs can be compared: 22 November 2026, 15:30 in China. */
export const now = new Date('2026-11-22T07:30:00Z');

const facets: Facets = {
  field: 'F1', allegation: ['A02', 'A01'], role: 'LEADER', rank: 'R_XIANGKE', managing: 'M_DIST', higherPost: 'NO',
  mode: 'ANONYMOUS', ongoing: 'YES', imminent: false, danger: false, crimeLine: false,
};

const row = (clueId: string, part: Partial<ClueRow>): ClueRow => ({
  clueId, desk: 'DISC', state: 'RECEIVED', urgency: 'U2', receivedOn: '2026-11-20', sealed: false, facets, source: 'WEB', sizeClass: 4096,
  assignee: null, due: { rule: 'FIRST_LOOK', on: '2026-11-24' }, lastEvent: { type: 'filed', at: '2026-11-20' },
  kind: null, headline: null, ...part,
});

export const rows: readonly ClueRow[] = [
  row('q3vd6zuwcj4kb2xhyn7tof5mea', {
    urgency: 'U0', receivedOn: '2026-11-22', receivedHour: 14, due: { rule: 'FIRST_LOOK', on: '2026-11-22', at: '2026-11-22T08:10:00Z' },
    facets: { ...facets, danger: true, allegation: ['A18'], role: 'PUBLIC_OFFICIAL', rank: 'R_BELOW', field: 'F9' }, lastEvent: { type: 'filed', at: '2026-11-22' },
  }),
  row('b7yk2nqwm5rtc4xhd3zou6fsla', {
    state: 'REGISTERED', due: { rule: 'ACCEPTANCE', on: '2026-11-19' }, receivedOn: '2026-10-28', urgency: 'U3',
    facets: { ...facets, field: 'F5', allegation: ['A03', 'A04', 'A06'], role: 'PUBLIC_OFFICIAL', rank: 'R_BELOW' },
    lastEvent: { type: 'opened', at: '2026-11-02T02:12:00Z' },
  }),
  row('mfzwizltoq2gk3tdmv2xe5dfmu', {}),
  row('x4hjc6nwd2ptk7rbq5ylo3zgva', {
    state: 'REGISTERED', urgency: 'U1', receivedHour: 9, due: { rule: 'ACCEPTANCE', on: '2026-12-09' },
    facets: { ...facets, field: 'F4', allegation: ['A16'], role: 'HOSPITAL_SCHOOL_MANAGER', imminent: true }, lastEvent: { type: 'message', at: '2026-11-21' },
  }),
  row('d5ks3wvqy7mzt2cjn6xro4hpba', {
    state: 'REGISTERED', urgency: 'U3', due: { rule: 'ACCEPTANCE', on: '2026-12-11' },
    facets: { ...facets, field: 'F2', allegation: ['A11'], role: 'SOE_MANAGER' }, lastEvent: { type: 'opened', at: '2026-11-22T01:12:00Z' },
  }),
  row('t2gpz7xkq4bwy6nmd3cuo5rjha', {
    state: 'ASSIGNED', urgency: 'U2', assignee: 'wu.fang', due: { rule: 'D08', on: '2026-12-14' },
    facets: { ...facets, field: 'F1', allegation: ['A13'], role: 'VILLAGE', rank: 'R_BELOW' }, lastEvent: { type: 'replied', at: '2026-11-22T06:48:00Z' },
  }),
  row('n6wcy3dtz5qkh2pxb7jmo4vsra', {
    state: 'ACCEPTED', urgency: 'U3', due: { rule: 'D08', on: '2026-12-18' },
    facets: { ...facets, field: 'F3', allegation: ['A12', 'A11'], role: 'RETIRED', rank: 'R_UNKNOWN' }, lastEvent: { type: 'accepted', at: '2026-11-21T08:05:00Z' },
  }),
  row('j4rvq6mhx3zyd5wnk7tbo2cpga', {
    state: 'NOT_ACCEPTED', urgency: 'U3', due: null, receivedOn: '2026-10-30',
    facets: { ...facets, field: 'F9', allegation: ['A99'], role: 'UNIT', rank: 'R_NONE' }, lastEvent: { type: 'refused', at: '2026-11-05T03:20:00Z' },
  }),
];

export const sealedRow = row('h5zpk3wnq7xyt4cmb6jro2vdga', {
  desk: 'SUPERIOR', urgency: null, sealed: true, facets: null, due: { rule: 'D04', on: '2026-11-23' }, lastEvent: { type: 'filed', at: '2026-11-22' }, receivedOn: '2026-11-22',
});

const leaf = 'f3cfa1b938870dae763d757bd17638ce1d9829188c8ce8f09afbd36e06082795';

const limits: Partial<Record<DeadlineRule, string>> = { FIRST_LOOK: '2WD', ACCEPTANCE: '15WD', D03: '5WD', D04: '1WD', D08: '1M' };

const clock = (rule: DeadlineRule, start: string, on: string, end: string | null, part: Partial<Deadline> = {}): Deadline => ({
  rule, limit: limits[rule] ?? '30WD', start, on, end, warn: on, stage: end === null ? 'RUNS' : 'ENDED', ...part,
});

const view = (base: ClueRow, part: Partial<ClueView>): ClueView => ({
  ...base, suite: 1, manifestVersion: 1, clueRecipient: 'age1pq1example', authPublicKey: '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  mailboxRecipient: 'age1pq1example', generation: 0, sealedUp: null, opinions: [], results: [], head: { seq: 1, prev: leaf }, nextReplySeq: 1,
  grants: [{ desk: 'DISC', epoch: 1, purpose: 'LEAD', hash: leaf }, { desk: 'OVERSIGHT', epoch: 1, purpose: 'OVERSIGHT', hash: leaf }],
  deadlines: [clock('FIRST_LOOK', '2026-11-20', '2026-11-24', null), clock('ACCEPTANCE', '2026-11-20', '2026-12-11', null)],
  timeline: [{ seq: 0, type: 'filed', at: '2026-11-20', actor: 'reporter' }], ...part,
});

export const unseen = view(rows[2]!, {});

export const sealedPath = view(sealedRow, {
  grants: [{ desk: 'SUPERIOR', epoch: 1, purpose: 'LEAD', hash: leaf }],
  deadlines: [clock('D04', '2026-11-22', '2026-11-23', null), clock('ACCEPTANCE', '2026-11-22', '2026-12-11', null)],
});

const seen = { seq: 1, type: 'opened', at: '2026-11-22T06:58:10Z', actor: 'user:lin.wen' };

export const registered = view({ ...rows[2]!, state: 'REGISTERED', due: { rule: 'ACCEPTANCE', on: '2026-12-11' } }, {
  deadlines: [clock('FIRST_LOOK', '2026-11-20', '2026-11-24', '2026-11-22'), clock('ACCEPTANCE', '2026-11-20', '2026-12-11', null)],
  timeline: [...unseen.timeline, seen],
});

export const assigned = view({ ...rows[5]!, facets }, {
  deadlines: [
    clock('FIRST_LOOK', '2026-11-10', '2026-11-12', '2026-11-13'),
    clock('ACCEPTANCE', '2026-11-10', '2026-12-01', '2026-11-16'),
    clock('D08', '2026-11-10', '2026-12-10', null),
  ],
  timeline: [
    ...unseen.timeline, seen,
    { seq: 2, type: 'accepted', at: '2026-11-22T07:02:41Z', actor: 'user:lin.wen' },
    { seq: 3, type: 'assigned', at: '2026-11-22T07:05:00Z', actor: 'user:lin.wen' },
    { seq: 4, type: 'replied', at: '2026-11-22T07:12:30Z', actor: 'user:wu.fang' },
    { seq: 5, type: 'message', at: '2026-11-22', actor: 'reporter' },
  ],
});

const sentUp = { seq: 2, type: 'sealed-up', at: '2026-11-22T07:20:05Z', actor: 'user:lin.wen' };

/** As the superior's desk has it, opened and not confirmed. */
export const cameUp = view({ ...sealedRow, state: 'REGISTERED', due: { rule: 'ACCEPTANCE', on: '2026-12-11' } }, {
  sealedUp: { desk: 'DISC', epoch: 1, on: '2026-11-22' },
  grants: [{ desk: 'SUPERIOR', epoch: 1, purpose: 'LEAD', hash: leaf }],
  deadlines: [clock('D03', '2026-11-20', '2026-11-27', '2026-11-22'), clock('ACCEPTANCE', '2026-11-20', '2026-12-11', null)],
  timeline: [...unseen.timeline, seen, sentUp, { ...seen, seq: 3, at: '2026-11-22T08:01:12Z', actor: 'user:he.jun' }],
});

export const stubs: readonly KeptStub[] = [
  { clueId: sealedRow.clueId, desk: 'DISC', state: 'SEALED_UP', receivedOn: '2026-11-20', sealedUpOn: '2026-11-22', sizeClass: 6_400 },
  { clueId: rows[6]!.clueId, desk: 'DISC', state: 'SEALED_UP', receivedOn: '2026-10-28', sealedUpOn: '2026-11-02', sizeClass: 21_504 },
];

export const accepted = view({ ...registered, state: 'ACCEPTED', due: { rule: 'D08', on: '2026-12-21' } }, {
  deadlines: [...registered.deadlines.slice(0, 1), clock('ACCEPTANCE', '2026-11-20', '2026-12-11', '2026-11-22'), clock('D08', '2026-11-20', '2026-12-21', null)],
  timeline: [...registered.timeline, { seq: 2, type: 'accepted', at: '2026-11-22T07:02:41Z', actor: 'user:lin.wen' }],
});

/** A procurement complaint: one clock stood still, one stands still, one counts through the year's end. */
export const complained = view({ ...accepted, kind: 'BOTH_PROCUREMENT', due: { rule: 'D08', on: '2026-11-30' } }, {
  deadlines: [
    clock('D01', '2026-10-28', '2026-11-18', null, { stage: 'OVERDUE', limit: '15WD' }),
    clock('D08', '2026-10-30', '2026-11-30', null),
    clock('D26_DECISION', '2026-09-28', '2026-11-20', null, {
      stage: 'PAUSED',
      pauses: [{ reason: 'CORRECTION', from: '2026-10-12', until: '2026-10-19', note: null }, { reason: 'APPRAISAL', from: '2026-11-16', until: null, note: leaf.slice(0, 32) }],
    }),
    clock('D25_DECISION', '2026-11-20', '2027-01-04', null, { provisional: true, pausable: ['APPRAISAL', 'EXPERT_REVIEW'] }),
    clock('ACCEPTANCE', '2026-10-28', '2026-11-18', '2026-10-30'),
  ],
  timeline: accepted.timeline,
});

export const refused = view(rows[7]!, { deadlines: [clock('ACCEPTANCE', '2026-10-30', '2026-11-20', '2026-11-05')] });

export const headlines: ReadonlyMap<string, Shown> = new Map<string, Shown>([
  [rows[1]!.clueId, { text: '区教育局 · 采购科科长 · 规避招标、化整为零 等 3 项', tags: [], by: 'lin.wen' }],
  [rows[3]!.clueId, { text: '区人民医院 · 药剂科主任 · 药品耗材回扣', tags: [], by: 'wu.fang' }],
  [rows[4]!.clueId, 'unreadable'],
  [rows[5]!.clueId, { text: '石桥村 · 村主任 · 征地补偿款被套取，三户没有领到', tags: ['征地'], by: 'wu.fang' }],
  [rows[6]!.clueId, { text: '区城投公司 · 原副总经理 · 亲属经商、代持', tags: [], by: 'lin.wen' }],
]);

const filter = { state: [], urgency: [], field: [] };

export const savedViews: readonly SavedView[] = [
  { id: '00112233445566778899aabbccddeeff', desk: 'DISC', owner: 'lin.wen', shared: true, filter: { ...filter, field: ['F1'], due: 'WEEK' }, version: 1, label: { name: '工程建设，本周到期', words: '' } },
  { id: 'ffeeddccbbaa99887766554433221100', desk: 'DISC', owner: 'wu.fang', shared: true, filter: { ...filter, state: ['RECEIVED'] }, version: 2, label: { name: '清源街道', words: '清源' } },
  { id: '0123456789abcdef0123456789abcdef', desk: 'DISC', owner: 'he.jun', shared: true, filter, version: 1, label: undefined },
];

export const notices: readonly Notice[] = [
  { id: '01', kind: 'WAITS', desk: 'DISC', clueId: null, at: '2026-11-22T07:00:00Z', read: false },
  { id: '02', kind: 'ASSIGNED', desk: 'DISC', clueId: rows[5]!.clueId, at: '2026-11-22T06:00:00Z', read: false },
  { id: '03', kind: 'OVERDUE', desk: 'DISC', clueId: rows[1]!.clueId, at: '2026-11-20T00:00:00Z', read: false },
  { id: '04', kind: 'DUE_SOON', desk: 'DISC', clueId: null, at: '2026-11-19T00:00:00Z', read: true },
];

const hash = (digit: string) => digit.repeat(64);

export const publications: readonly PublicationRow[] = [
  { version: 3, issued: '2026-11-20', expires: '2027-11-20', signers: ['root-1', 'root-3'], documents: { questionnaire: hash('a'), matrix: hash('b'), units: hash('c'), higherPosts: hash('d'), calendar: hash('e'), contacts: hash('f') } },
  { version: 2, issued: '2026-08-01', expires: '2027-08-01', signers: ['root-1', 'root-2'], documents: { questionnaire: hash('1'), matrix: hash('b'), units: hash('c'), higherPosts: hash('d'), calendar: hash('2') } },
  { version: 1, issued: '2026-01-10', expires: '2027-01-10', signers: ['root-1', 'root-3'], documents: { questionnaire: hash('1'), matrix: hash('3') } },
];

export const notes: readonly Note[] = [
  { id: '11', version: 1, user: 'lin.wen', at: '2026-11-21T03:10:00Z', text: '先调招标公告和评标报告，再看业绩条件是谁提的。' },
  { id: '12', version: 2, user: 'wu.fang', at: '2026-11-22T02:40:00Z', text: '已向审计局要了 2025 年文体中心的专项审计报告。\n桩基检测单位和监理是同一个老板，要另查。' },
];
