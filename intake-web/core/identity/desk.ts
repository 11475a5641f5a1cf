import { Alarm } from '../alarm';
import { answer, idempotencyKey } from '../api/client';
import { sealReply } from '../clue/answer';
import type { OpenClue } from '../clue/open';
import type { Seat } from '../clue/seat';
import type { Head, IdentityView, UnmaskRequest } from '../contract';
import { signDeed } from '../officer/deed';
import type { Answers } from '../report/body';
import type { AgeKey } from '../seal/age';
import { checkAgainstReport, honestAgencies, openIdentity } from './open';
import { newRequest, requestHash, signRequest, type Grounds } from './request';

type Requested = IdentityView['unmaskings'][number];

/** A decoy is asked by nobody who has read the report: its custodian belongs to an agency that the reporter keeps out. */
export class NotToBeAsked extends Error {
  override readonly name = 'NotToBeAsked';
}

/** Who keeps the parts of a name, checked against the sealed report; and who asked for it. @throws Alarm `custody`, Problem `not-found` */
export async function readCustody(seat: Seat, opened: OpenClue): Promise<IdentityView> {
  const view = await answer(seat.api.GET('/v1/clues/{clueId}/identity', { params: { path: { clueId: opened.clue.clueId } } }));
  checkAgainstReport(seat.manifest, opened, view.custody, view.signature);
  return view;
}

/**
 * Asks for the name, as the first of two officers.
 * @returns the request, and the key that the answers will be sealed to: it is nowhere else
 * @throws NotToBeAsked
 */
export async function askName(seat: Seat, opened: OpenClue, grounds: Grounds): Promise<{ request: UnmaskRequest; session: AgeKey; head: Head }> {
  const { custody } = await readCustody(seat, opened);
  const honest = honestAgencies(seat.manifest, opened, custody);
  if (!grounds.agencies.every((agency) => honest.includes(agency))) throw new NotToBeAsked(`only these may be asked: ${honest.join(', ')}`);
  const { request, session } = await newRequest(opened.clue, grounds, seat.now());
  const signature = signRequest(seat.officer.keys.signing, seat.manifest.deploymentId, request);
  const body = deed(seat, opened, 'unmask-asked', { desk: opened.clue.desk, request, signature });
  const { head } = await answer(seat.api.POST('/v1/clues/{clueId}/unmaskings', { params: { path: { clueId: opened.clue.clueId }, header: once() }, body }));
  return { request, session, head };
}

/**
 * Signs another officer's request, after holding it against the document that is its legal basis.
 * @param basis hash of the document as this officer has it, hex
 * @throws Alarm `unmask-elsewhere` when the request is about something else
 */
export async function approveName(seat: Seat, opened: OpenClue, requestId: string, basis: string): Promise<{ head: Head }> {
  const { request } = await requestOf(seat, opened, requestId);
  const { clue } = opened;
  const ours = request.clueId === clue.clueId && request.desk === clue.desk && request.officers.includes(seat.officer.user);
  if (!ours || request.basis !== basis) throw new Alarm('unmask-elsewhere', 'the request is about another clue, desk, officer or document');
  const signature = signRequest(seat.officer.keys.signing, seat.manifest.deploymentId, request);
  const body = deed(seat, opened, 'unmask-approved', { desk: clue.desk, request: requestHash(request), signature });
  return answer(seat.api.POST('/v1/clues/{clueId}/unmaskings/{requestId}/approval', {
    params: { path: { clueId: clue.clueId, requestId }, header: once() }, body,
  }));
}

/** What becomes of telling the reporter: a text for the mailbox, or the hash of the document by which the law forbids it. */
export type Told = { readonly text: string } | { readonly withheld: string };

/** Opens the name with the answers that came, and tells the reporter. @throws Alarm, Problem `unmask-closed` */
export async function openName(seat: Seat, opened: OpenClue, requestId: string, session: AgeKey, told: Told): Promise<Answers> {
  const { custody, signature, unmaskings } = await readCustody(seat, opened);
  const { request } = found(unmaskings, requestId);
  const telling = 'text' in told ? { reply: await sealReply(seat, opened, { kind: 'REPLY', text: told.text }) } : told;
  const body = deed(seat, opened, 'unmasked', { desk: opened.clue.desk, request: requestHash(request), ...telling });
  const { box, answers } = await answer(seat.api.POST('/v1/clues/{clueId}/unmaskings/{requestId}/openings', {
    params: { path: { clueId: opened.clue.clueId, requestId }, header: once() }, body,
  }));
  return openIdentity(seat.manifest, opened, { request, session, custody, custodySignature: signature, box, answers });
}

const requestOf = async (seat: Seat, opened: OpenClue, requestId: string): Promise<Requested> =>
  found((await readCustody(seat, opened)).unmaskings, requestId);

function found(unmaskings: readonly Requested[], requestId: string): Requested {
  const one = unmaskings.find(({ request }) => request.requestId === requestId);
  if (!one) throw new Alarm('unmask-elsewhere', 'nobody asked for this name so');
  return one;
}

const deed = <A extends object>(seat: Seat, { clue, head }: OpenClue, type: Parameters<typeof signDeed>[4], act: A) =>
  signDeed(seat.manifest.deploymentId, seat.officer, clue.clueId, head, type, act, seat.now());

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
