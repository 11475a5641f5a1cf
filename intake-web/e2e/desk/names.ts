import type { ClueRow, ClueView, CustodyRow, CustodyView } from '../../core/contract';
import type { Requested } from '../../core/identity/standing';
import type { Looking } from '../../desk/custody/keeping';
import type { Kept } from '../../desk/name/kept';
import type { RequestAtDesk } from '../../desk/name/name';
import type { HeldDocument } from '../../desk/name/held';
import { registered, rows as clues } from './clues';

const findings = ['NOT_DONE', 'CONFIRMED', 'DENIED', 'UNREACHABLE'] as const;

/** Named reports in the queue, each with what its contact said. */
export const verified: readonly ClueRow[] = findings.map((identityVerification, i) =>
  ({ ...clues[i]!, facets: { ...clues[i]!.facets!, mode: 'NAMED' }, identityVerification }));

const hash = 'f3cfa1b938870dae763d757bd17638ce1d9829188c8ce8f09afbd36e06082795';
const other = '1b6453892473a467d07372d45eb05abc2031647a0c59f53b2c0c4a4b9f1f0e7a';

export const namedClue: ClueView = { ...registered, facets: { ...registered.facets!, mode: 'NAMED' }, identityVerification: 'NOT_DONE' };

export const kept: Kept = {
  superior: 'SUPERIOR', local: [{ agency: 'AUD', isDecoy: true }, { agency: 'MKT', isDecoy: false }, { agency: 'PROC', isDecoy: false }], answering: ['AUD', 'MKT', 'PROC', 'SUPERIOR'],
};

const request: Requested['request'] = {
  v: 1, clueId: namedClue.clueId, requestId: '00112233445566778899aabbccddeeff', desk: 'DISC', officers: ['lin.wen', 'zhao.lei'], basis: hash,
  recipient: 'age1pq1example', agencies: ['MKT', 'PROC'], expires: '2026-11-24T02:00:00Z',
};

const signed = (...users: string[]) => users.map((user) => ({ user, signature: '' }));
const answer = (agency: string, state: Requested['answers'][number]['state'], user: string | null = null, reason: Requested['answers'][number]['reason'] = null) =>
  ({ agency, state, due: '2026-11-22T06:00:00Z', user, reason });
const at = (standing: RequestAtDesk['standing'], part: Partial<Requested>, hasKey = true): RequestAtDesk =>
  ({ requested: { request, signatures: signed('lin.wen', 'zhao.lei'), state: 'APPROVED', ended: null, answers: [], ...part }, standing, hasKey });

const given = [answer('MKT', 'GIVEN', 'sun.li'), answer('PROC', 'GIVEN', 'zhou.ping'), answer('SUPERIOR', 'GIVEN', 'tang.yi')];
const old = { ...request, requestId: 'ffeeddccbbaa99887766554433221100', expires: '2026-11-12T02:00:00Z' };

export const requests = {
  approval: at('approval', { state: 'ASKED', signatures: signed('lin.wen') }),
  toApprove: at('approval', { state: 'ASKED', signatures: signed('zhao.lei') }, false),
  shares: at('shares', { answers: [given[0]!, answer('PROC', 'WAITING'), answer('SUPERIOR', 'WAITING')] }),
  refused: at('refused', { answers: [given[0]!, answer('PROC', 'REFUSED', 'zhou.ping', 'NO_BASIS'), answer('SUPERIOR', 'WAITING')] }),
  expired: at('expired', { request: old, answers: [given[0]!, answer('PROC', 'WAITING'), given[2]!] }),
  openable: at('openable', { answers: given }),
  elsewhere: at('openable', { answers: given }, false),
  ended: at('ended', { state: 'ENDED', ended: 'SEALED_UP', answers: [given[0]!, answer('PROC', 'WAITING'), answer('SUPERIOR', 'WAITING')] }),
  opened: at('opened', { state: 'OPENED', answers: given }, false),
} satisfies Record<string, RequestAtDesk>;

export const held = (same = true): HeldDocument => ({ file: new File([], '启封审批表（2026）14 号.pdf'), hash: same ? hash : other, isTooLarge: false });

export const rows: readonly CustodyRow[] = [
  { requestId: old.requestId, clueId: 'b7yk2nqwm5rtc4xhd3zou6fsla', agency: 'PROC', due: '2026-11-22T02:00:00Z', expires: '2026-11-22T13:30:00Z', ended: null },
  { requestId: request.requestId, clueId: request.clueId, agency: 'PROC', due: '2026-11-23T02:00:00Z', expires: request.expires, ended: null },
  { requestId: '99aabbccddeeff001122334455667788', clueId: 'c4xhd3zou6fslab7yk2nqwm5rt', agency: 'PROC', due: '2026-11-23T02:00:00Z', expires: '2026-11-23T20:00:00Z', ended: 'SEALED_UP' },
];

const asked = {
  request, agency: 'PROC', custody: { v: 1, clueId: request.clueId, m: 2, local: [], superior: { agency: 'SUPERIOR', commitment: hash }, ik: hash, box: hash },
} as unknown as CustodyView;

export const looking: Looking = {
  kind: 'asked', asked, officers: [{ user: 'lin.wen', name: '林文' }, { user: 'zhao.lei', name: '赵磊' }],
  document: undefined, refusing: false, reason: undefined, fault: undefined, busy: false,
};

/** Who the reporter of the pictures is. */
export const reporter = { name: '张小满', phone: '139-0000-1111', safeTime: '晚八点以后' };
