import { Alarm } from '../alarm';
import { answer } from '../api/client';
import { sealReply } from '../clue/answer';
import { Attempt, deedRequest, type DeedRequest } from '../clue/attempt';
import type { OpenClue } from '../clue/open';
import type { Seat } from '../clue/seat';
import type { Head, IdentityView, UnmaskRequest } from '../contract';
import type { Answers } from '../report/body';
import type { AgeKey } from '../seal/age';
import { dayOf } from '../time';
import { checkAgainstReport, honestAgencies, openIdentity } from './open';
import { newRequest, requestHash, signRequest, type Grounds } from './request';
import type { Requested } from './standing';

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

/** A request as its asker sends it, with the key that the answers will be sealed to. */
export interface Asking {
  readonly request: UnmaskRequest;
  readonly session: AgeKey;
}

/**
 * Makes a request for the name, as the first of two officers. Its key is nowhere else: keep it before {@link sendRequest}.
 * @throws NotToBeAsked
 */
export async function makeRequest(seat: Seat, opened: OpenClue, grounds: Grounds): Promise<Asking> {
  const { custody } = await readCustody(seat, opened);
  const honest = honestAgencies(seat.manifest, opened, custody);
  if (!grounds.agencies.every((agency) => honest.includes(agency))) throw new NotToBeAsked(`only these may be asked: ${honest.join(', ')}`);
  return newRequest(opened.clue, grounds, seat.now());
}

export const sendRequest = (seat: Seat, opened: OpenClue, request: UnmaskRequest, attempt = new Attempt()): Promise<{ head: Head }> =>
  attempt.send(
    () => deedRequest(seat, opened, 'unmask-asked', { desk: opened.clue.desk, request, signature: signatureOf(seat, request) }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/unmaskings', deed)),
  );

/** Makes and sends a request in one step, for whoever keeps the key in memory. @throws NotToBeAsked */
export async function askName(seat: Seat, opened: OpenClue, grounds: Grounds): Promise<Asking & { head: Head }> {
  const asking = await makeRequest(seat, opened, grounds);
  return { ...asking, ...await sendRequest(seat, opened, asking.request) };
}

/**
 * Signs another officer's request, after holding it against the document that is its legal basis.
 * @param basis hash of the document as this officer has it, hex
 * @throws Alarm `unmask-elsewhere` when the request is about something else
 */
export async function approveName(seat: Seat, opened: OpenClue, requestId: string, basis: string, attempt = new Attempt()): Promise<{ head: Head }> {
  const { request } = found((await readCustody(seat, opened)).unmaskings, requestId);
  const { clue } = opened;
  const ours = request.clueId === clue.clueId && request.desk === clue.desk && request.officers.includes(seat.officer.user);
  if (!ours || request.basis !== basis) throw new Alarm('unmask-elsewhere', 'the request is about another clue, desk, officer or document');
  return attempt.send(
    () => onRequest(requestId, deedRequest(seat, opened, 'unmask-approved', { desk: clue.desk, request: requestHash(request), signature: signatureOf(seat, request) })),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/unmaskings/{requestId}/approval', deed)),
  );
}

/** What becomes of telling the reporter: a text for the mailbox, or the hash of the document by which the law forbids it. */
export type Told = { readonly text: string } | { readonly withheld: string };

/**
 * Opens the name with the answers that came, and tells the reporter.
 * @param attempt kept by whoever tries again after a lost answer: the server lets a name out once
 * @throws Alarm, Problem `unmask-closed`
 */
export async function openName(
  seat: Seat, opened: OpenClue, requestId: string, session: AgeKey, told: Told, attempt = new Attempt(),
): Promise<Answers> {
  const { custody, signature, unmaskings } = await readCustody(seat, opened);
  const { request } = found(unmaskings, requestId);
  const { box, answers } = await attempt.send(
    async () => {
      const telling = 'text' in told ? { reply: await sealReply(seat, opened, { kind: 'UNMASKED', openedOn: dayOf(seat.now()), text: told.text }) } : told;
      return onRequest(requestId, deedRequest(seat, opened, 'unmasked', { desk: opened.clue.desk, request: requestHash(request), ...telling }));
    },
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/unmaskings/{requestId}/openings', deed)),
  );
  return openIdentity(seat.manifest, opened, { request, session, custody, custodySignature: signature, box, answers });
}

const signatureOf = ({ officer, manifest }: Seat, request: UnmaskRequest): string =>
  signRequest(officer.keys.signing, manifest.deploymentId, request);

function found(unmaskings: readonly Requested[], requestId: string): Requested {
  const one = unmaskings.find(({ request }) => request.requestId === requestId);
  if (!one) throw new Alarm('unmask-elsewhere', 'nobody asked for this name so');
  return one;
}

const onRequest = <A>(requestId: string, { params: { path, header }, body }: DeedRequest<A>) => ({ params: { path: { ...path, requestId }, header }, body });
