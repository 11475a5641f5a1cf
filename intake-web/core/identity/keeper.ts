import { answer, idempotencyKey } from '../api/client';
import type { Seat } from '../clue/seat';
import type { CustodyRow, CustodyView, Head, ShareRefusal } from '../contract';
import { signDeed } from '../officer/deed';
import { answerRequest } from './answer';
import { requestHash } from './request';

/** The requests that wait for a custodian, the nearest end first. */
export async function waitingRequests({ api }: Seat): Promise<CustodyRow[]> {
  const rows: CustodyRow[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: CustodyRow[]; next: string | null } = await answer(api.GET('/v1/custody', { params: { query: cursor ? { cursor } : {} } }));
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
}

/** Gives the desk the custodian's share, sealed to the key of this request alone. @throws Alarm when anything of it does not hold */
export async function giveShare(seat: Seat, requestId: string): Promise<{ head: Head }> {
  const asked = await readRequest(seat, requestId);
  const { user, keys } = seat.officer;
  const { agency, ciphertext } = await answerRequest(seat.manifest, { user, keys }, asked, seat.now());
  const body = deed(seat, asked, 'share-given', { request: requestHash(asked.request), agency, ciphertext });
  return answer(seat.api.POST('/v1/custody/{requestId}/answers', { params: { path: { requestId }, header: once() }, body }));
}

/** Declines, with a reason that the desk reads. */
export async function refuseShare(seat: Seat, requestId: string, reason: ShareRefusal): Promise<{ head: Head }> {
  const asked = await readRequest(seat, requestId);
  const body = deed(seat, asked, 'share-refused', { request: requestHash(asked.request), agency: asked.agency, reason });
  return answer(seat.api.POST('/v1/custody/{requestId}/refusals', { params: { path: { requestId }, header: once() }, body }));
}

const readRequest = ({ api }: Seat, requestId: string): Promise<CustodyView> =>
  answer(api.GET('/v1/custody/{requestId}', { params: { path: { requestId } } }));

const deed = <A extends object>(seat: Seat, asked: CustodyView, type: 'share-given' | 'share-refused', act: A) =>
  signDeed(seat.manifest.deploymentId, seat.officer, asked.request.clueId, asked.head, type, act, seat.now());

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
