import { Alarm } from '../alarm';
import { answer, idempotencyKey } from '../api/client';
import { Problem } from '../api/problem';
import type { OpenClue } from '../clue/open';
import type { Seat } from '../clue/seat';
import type { CallResult, ContactView, Head } from '../contract';
import { jcs } from '../jcs';
import { signDeed } from '../officer/deed';
import { hashHex } from '../seal/hash';
import { checkKeeping } from './keeping';
import { newCallRequest, signCall, type Wish } from './request';
import { openTold } from './told';

type Asked = ContactView['calls'][number];

/** A request as the desk reads it: what the keepers told stands open. */
export interface CallRead extends Omit<Asked, 'results'> {
  readonly results: readonly (Omit<CallResult, 'note'> & { readonly told: string | null })[];
}

/**
 * Who keeps the reporter's contact, checked against the sealed report, and what became of each call; null when he left none.
 * @throws Alarm `contact`, also when the server withholds what the report says is there; Problem
 */
export async function readContact(seat: Seat, opened: OpenClue): Promise<readonly CallRead[] | null> {
  const { contact } = opened.report;
  if (!contact) return null;
  const view = await released(seat, opened);
  checkKeeping(seat.manifest.deploymentId, opened.clue, view.keeping, view.signature);
  if (hashHex(jcs(contact)) !== hashHex(jcs(view.keeping))) throw new Alarm('contact', 'the row shows other keepers than the report');
  return Promise.all(view.calls.map(async ({ results, ...call }) =>
    ({ ...call, results: await Promise.all(results.map((result) => toldOf(seat, opened, call.request, result))) })));
}

/** Asks that the reporter be called. */
export function askCall(seat: Seat, { clue, head }: OpenClue, wish: Wish): Promise<{ head: Head }> {
  const { manifest: { deploymentId }, officer } = seat;
  const request = newCallRequest(clue, officer.user, wish, seat.now());
  const act = { desk: clue.desk, request, signature: signCall(officer.keys.signing, deploymentId, request) };
  const body = signDeed(deploymentId, officer, clue.clueId, head, 'call-asked', act, seat.now());
  return answer(seat.api.POST('/v1/clues/{clueId}/calls', {
    params: { path: { clueId: clue.clueId }, header: { 'Idempotency-Key': idempotencyKey() } }, body,
  }));
}

async function released(seat: Seat, { clue: { clueId } }: OpenClue): Promise<ContactView> {
  try {
    return await answer(seat.api.GET('/v1/clues/{clueId}/contact', { params: { path: { clueId } } }));
  } catch (failure) {
    if (failure instanceof Problem && failure.slug === 'not-found') throw new Alarm('contact', 'the contact that the report names is gone');
    throw failure;
  }
}

async function toldOf({ manifest }: Seat, { key }: OpenClue, request: Asked['request'], result: CallResult): Promise<CallRead['results'][number]> {
  const { note: _, ...rest } = result;
  return { ...rest, told: await openTold(manifest, key, request, result) };
}
