import type { ClueRow, ClueView, Facets } from '../../core/contract';

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

const view = (base: ClueRow, part: Partial<ClueView>): ClueView => ({
  ...base, suite: 1, manifestVersion: 1, clueRecipient: 'age1pq1example', authPublicKey: '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  mailboxRecipient: 'age1pq1example', head: { seq: 1, prev: leaf }, nextReplySeq: 1,
  grants: [{ desk: 'DISC', epoch: 1, purpose: 'LEAD', hash: leaf }, { desk: 'OVERSIGHT', epoch: 1, purpose: 'OVERSIGHT', hash: leaf }],
  deadlines: [{ rule: 'FIRST_LOOK', start: '2026-11-20', on: '2026-11-24', end: null }, { rule: 'ACCEPTANCE', start: '2026-11-20', on: '2026-12-11', end: null }],
  timeline: [{ seq: 0, type: 'filed', at: '2026-11-20', actor: 'reporter' }], ...part,
});

export const unseen = view(rows[2]!, {});

export const sealedPath = view(sealedRow, {
  grants: [{ desk: 'SUPERIOR', epoch: 1, purpose: 'LEAD', hash: leaf }],
  deadlines: [{ rule: 'D04', start: '2026-11-22', on: '2026-11-23', end: null }, { rule: 'ACCEPTANCE', start: '2026-11-22', on: '2026-12-11', end: null }],
});

const seen = { seq: 1, type: 'opened', at: '2026-11-22T06:58:10Z', actor: 'user:lin.wen' };

export const registered = view({ ...rows[2]!, state: 'REGISTERED', due: { rule: 'ACCEPTANCE', on: '2026-12-11' } }, {
  deadlines: [{ rule: 'FIRST_LOOK', start: '2026-11-20', on: '2026-11-24', end: '2026-11-22' }, { rule: 'ACCEPTANCE', start: '2026-11-20', on: '2026-12-11', end: null }],
  timeline: [...unseen.timeline, seen],
});

export const assigned = view({ ...rows[5]!, facets }, {
  deadlines: [
    { rule: 'FIRST_LOOK', start: '2026-11-10', on: '2026-11-12', end: '2026-11-13' },
    { rule: 'ACCEPTANCE', start: '2026-11-10', on: '2026-12-01', end: '2026-11-16' },
    { rule: 'D08', start: '2026-11-10', on: '2026-12-10', end: null },
  ],
  timeline: [
    ...unseen.timeline, seen,
    { seq: 2, type: 'accepted', at: '2026-11-22T07:02:41Z', actor: 'user:lin.wen' },
    { seq: 3, type: 'assigned', at: '2026-11-22T07:05:00Z', actor: 'user:lin.wen' },
    { seq: 4, type: 'replied', at: '2026-11-22T07:12:30Z', actor: 'user:wu.fang' },
    { seq: 5, type: 'message', at: '2026-11-22', actor: 'reporter' },
  ],
});

export const accepted = view({ ...registered, state: 'ACCEPTED', due: { rule: 'D08', on: '2026-12-21' } }, {
  deadlines: [...registered.deadlines.slice(0, 1), { rule: 'ACCEPTANCE', start: '2026-11-20', on: '2026-12-11', end: '2026-11-22' }, { rule: 'D08', start: '2026-11-20', on: '2026-12-21', end: null }],
  timeline: [...registered.timeline, { seq: 2, type: 'accepted', at: '2026-11-22T07:02:41Z', actor: 'user:lin.wen' }],
});

export const refused = view(rows[7]!, { deadlines: [{ rule: 'ACCEPTANCE', start: '2026-10-30', on: '2026-11-20', end: '2026-11-05' }] });
