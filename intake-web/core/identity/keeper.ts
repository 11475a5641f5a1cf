import { answer, idempotencyKey } from '../api/client';
import { Problem } from '../api/problem';
import { Attempt } from '../clue/attempt';
import type { Seat } from '../clue/seat';
import type { CustodyRow, CustodyView, Head, ShareRefusal } from '../contract';
import { signDeed } from '../officer/deed';
import { answerRequest, checkAsked } from './answer';
import { requestHash } from './request';

/** Whether an officer keeps parts of names: the manifest lists him. */
export const isCustodian = ({ manifest, officer }: Seat): boolean => manifest.custodians.some(({ user }) => user === officer.user);

/** The requests that wait for a custodian, the nearest end first, and those that ended before he answered. */
export async function waitingRequests({ api }: Seat): Promise<CustodyRow[]> {
  const rows: CustodyRow[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: CustodyRow[]; next: string | null } = await answer(api.GET('/v1/custody', { params: { query: cursor ? { cursor } : {} } }));
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
}

/** What is asked of a custodian, once all of it holds. @throws Alarm when anything does not; Problem `unmask-closed`, `not-found` */
export async function readRequest(seat: Seat, requestId: string): Promise<CustodyView> {
  const asked = await answer(seat.api.GET('/v1/custody/{requestId}', { params: { path: { requestId } } }));
  checkAsked(seat.manifest, asked, seat.now());
  return asked;
}

/**
 * Gives the desk the custodian's share, sealed to the key of this request alone.
 * @param asked as the custodian has seen it: the server cannot put another one in its place
 * @throws Alarm when anything of it does not hold
 */
export async function giveShare(seat: Seat, asked: CustodyView, attempt = new Attempt()): Promise<{ head: Head }> {
  const { user, keys } = seat.officer;
  const { agency, ciphertext } = await answerRequest(seat.manifest, { user, keys }, asked, seat.now());
  return onEnd(asked, (at) => attempt.send(
    () => deed(seat, at, 'share-given', { request: requestHash(asked.request), agency, ciphertext }),
    (request) => answer(seat.api.POST('/v1/custody/{requestId}/answers', request)),
  ));
}

/** Declines, with a reason that the desk reads. */
export const refuseShare = (seat: Seat, asked: CustodyView, reason: ShareRefusal, attempt = new Attempt()): Promise<{ head: Head }> =>
  onEnd(asked, (at) => attempt.send(
    () => deed(seat, at, 'share-refused', { request: requestHash(asked.request), agency: asked.agency, reason }),
    (request) => answer(seat.api.POST('/v1/custody/{requestId}/refusals', request)),
  ));

/** An answer changes nothing for the clue: when somebody else wrote to its stream first, it is signed onto the new end. */
export async function onEnd<V extends { readonly head: Head }, T>(asked: V, send: (asked: V) => Promise<T>, tries = 3): Promise<T> {
  try {
    return await send(asked);
  } catch (refused) {
    if (!(refused instanceof Problem) || !refused.head || tries === 1) throw refused;
    return onEnd({ ...asked, head: refused.head }, send, tries - 1);
  }
}

const deed = <A extends object>(seat: Seat, { request: { requestId, clueId }, head }: CustodyView, type: 'share-given' | 'share-refused', act: A) => ({
  params: { path: { requestId }, header: { 'Idempotency-Key': idempotencyKey() } },
  body: signDeed(seat.manifest.deploymentId, seat.officer, clueId, head, type, act, seat.now()),
});
