import type { ClueView, Opinion } from '../../core/contract';
import type { Note } from '../../core/clue/notes';
import { assigned, notes } from './clues';

const [ours, theirs, found] = ['a1', 'b2', 'c3'].map((pair) => pair.repeat(16)) as [string, string, string];

/** What the handler thinks of it. */
export const proposal = '反映的时间、项目和经办人都具体，招标文件里的资质条款可以核对，建议初步核实：调取评标记录，向街道财务科核对付款。';

const note = (id: string, user: string, at: string, text: string): Note => ({ id, version: 1, user, at, text });

/** All that the desk wrote, the papers of the procedure among it. */
export const paperNotes: readonly Note[] = [
  ...notes,
  note(ours, 'wu.fang', '2026-11-23T02:10:00Z', proposal),
  note(theirs, 'lin.wen', '2026-11-23T06:40:00Z', '请写明打算先查什么、由谁查，再报一次。'),
  note(found, 'lin.wen', '2026-12-01T08:20:00Z', '资质条款确有量身定制之嫌，经办人承认把关不严；没有查到收受好处。已谈话提醒，并建议街道完善招标文件审查。'),
];

const opinion: Opinion = { disposition: 'PRELIM_VERIFY', note: ours, by: 'wu.fang', at: '2026-11-23T02:10:00Z' };
const approval = { ...opinion, decision: 'APPROVED', decidedBy: 'lin.wen', decidedAt: '2026-11-23T07:00:00Z' } as const;

const later = (part: Partial<ClueView>, ...types: readonly (readonly [string, string])[]): ClueView => ({
  ...assigned, ...part,
  timeline: [...assigned.timeline, ...types.map(([type, user], i) => ({ seq: assigned.timeline.length + i, type, at: '2026-11-23T07:00:00Z', actor: `user:${user}` }))],
});

const handedIn = ['disposition-proposed', 'wu.fang'] as const;
const agreed = ['disposition-approved', 'lin.wen'] as const;
const ended = ['result-recorded', 'lin.wen'] as const;

export const proposed = later({ state: 'PROPOSED', opinions: [opinion] }, handedIn);

export const returned = later(
  { opinions: [{ ...opinion, decision: 'RETURNED', decidedBy: 'lin.wen', decidedAt: '2026-11-23T06:40:00Z', reason: theirs }] },
  handedIn, ['disposition-returned', 'lin.wen'],
);

export const verified = later({ state: 'PRELIM_VERIFY', opinions: [approval], due: { rule: 'D11', on: '2027-01-22' } }, handedIn, agreed);

const result = { outcome: 'FIRST_FORM', note: found, by: 'lin.wen', at: '2026-12-01T08:20:00Z' } as const;

export const concluded = later({ state: 'FIRST_FORM', opinions: [approval], results: [result], due: null }, handedIn, agreed, ended);

export const fedBack = later(
  { state: 'FIRST_FORM', opinions: [approval], results: [{ ...result, fedBackOn: '2026-12-02' }], due: null },
  handedIn, agreed, ended, ['replied', 'wu.fang'],
);
