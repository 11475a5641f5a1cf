import { answer, idempotencyKey } from '../api/client';
import type { Seat } from '../clue/seat';
import type { CallOutcome, CallRow, CallView, Head, ShareRefusal } from '../contract';
import { onEnd } from '../identity/keeper';
import { signDeed, type Verb } from '../officer/deed';
import type { AgeKey } from '../seal/age';
import { answerCall, checkAsked, openContact, takeCall as take } from './call';
import { keepersOf, type Contact } from './keeping';
import { callHash } from './request';
import { sealTold } from './told';

/** Whether an officer keeps contacts and calls reporters: the manifest lists him. */
export const isKeeper = ({ manifest, officer }: Seat): boolean => keepersOf(manifest).some(({ user }) => user === officer.user);

/** What waits for a keeper, the nearest end first: to be taken, to be answered, and his own calls. */
export async function waitingCalls({ api }: Seat): Promise<CallRow[]> {
  const rows: CallRow[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: CallRow[]; next: string | null } = await answer(api.GET('/v1/calls', { params: { query: cursor ? { cursor } : {} } }));
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
}

/** A call, once all of it holds, with the keeper's own share. @throws Alarm when anything does not; Problem `call-closed`, `not-found` */
export async function readCall(seat: Seat, requestId: string): Promise<CallView> {
  const asked = await answer(seat.api.GET('/v1/calls/{requestId}', { params: { path: { requestId } } }));
  await checkAsked(seat.manifest, keeperAt(seat), asked, seat.now());
  return asked;
}

/**
 * Takes a call.
 * @param asked as the keeper has seen it: the server cannot put another one in its place
 * @param keep keeps the key that the other keeper's share will be sealed to until the call is made; a call whose key was lost opens nothing
 * @throws Alarm, Problem `call-closed`
 */
export async function takeCall(seat: Seat, asked: CallView, keep: (session: AgeKey) => Promise<void> | void): Promise<{ head: Head }> {
  const { call, signature, session } = await take(seat.manifest, keeperAt(seat), asked, seat.now());
  await keep(session);
  return onEnd(asked, (at) => answer(seat.api.POST('/v1/calls/{requestId}/taking', deed(seat, at, 'call-taken', { call, signature }))));
}

/** Gives who took the call this keeper's share. @throws Alarm when anything of it does not hold; Problem */
export async function giveCallShare(seat: Seat, asked: CallView): Promise<{ head: Head }> {
  const { ciphertext } = await answerCall(seat.manifest, keeperAt(seat), asked, seat.now());
  const act = { call: callOf(asked), ciphertext };
  return onEnd(asked, (at) => answer(seat.api.POST('/v1/calls/{requestId}/answers', deed(seat, at, 'call-share-given', act))));
}

/** Declines, with a reason that the desk reads. */
export async function refuseCall(seat: Seat, asked: CallView, reason: ShareRefusal): Promise<{ head: Head }> {
  const act = { request: callHash(asked.request), reason };
  return onEnd(asked, (at) => answer(seat.api.POST('/v1/calls/{requestId}/refusals', deed(seat, at, 'call-refused', act))));
}

/** Opens how the reporter may be called; every opening is logged. @throws Alarm, Problem `call-closed` */
export async function openCall(seat: Seat, asked: CallView, session: AgeKey): Promise<Contact> {
  const act = { call: callOf(asked) };
  const released = await onEnd(asked, (at) => answer(seat.api.POST('/v1/calls/{requestId}/openings', deed(seat, at, 'contact-opened', act))));
  return openContact(seat.manifest, keeperAt(seat), asked, session, released, seat.now());
}

/** Tells the desk how a try went. @param text sealed to the clue; may be empty */
export async function tellResult(seat: Seat, asked: CallView, result: CallOutcome, text = ''): Promise<{ head: Head }> {
  const { clueId, clueRecipient } = asked.clue;
  const { requestId } = asked.request;
  const { user, keys } = seat.officer;
  const note = text.trim() === '' ? {} : {
    note: await sealTold(seat.manifest.deploymentId, { clueId, requestId, attempt: asked.tries + 1, user }, clueRecipient, keys.signing, text),
  };
  const act = { call: callOf(asked), result, ...note };
  return onEnd(asked, (at) => answer(seat.api.POST('/v1/calls/{requestId}/results', deed(seat, at, 'called', act))));
}

// What was not taken has no call: the server then says itself that it is not at this step.
const callOf = ({ taken, request }: CallView): string => callHash(taken?.call ?? request);

const keeperAt = ({ officer: { user, keys } }: Seat) => ({ user, keys });

const deed = <A extends object>(seat: Seat, { request: { requestId, clueId }, head }: CallView, type: Verb, act: A) => ({
  params: { path: { requestId }, header: { 'Idempotency-Key': idempotencyKey() } },
  body: signDeed(seat.manifest.deploymentId, seat.officer, clueId, head, type, act, seat.now()),
});
