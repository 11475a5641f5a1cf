import { Alarm } from '../alarm';
import { b64, hex, randomBytes, unb64 } from '../bytes';
import type { ClueView, DeskView, Manifest, UnmaskRequest, UnmaskSignature } from '../contract';
import { jcs } from '../jcs';
import { trustedMembers } from '../manifest/members';
import { newAgeKey, type AgeKey } from '../seal/age';
import { H, hashHex } from '../seal/hash';
import { sign, verify, type SigningKey } from '../seal/sign';
import { instantOf } from '../time';

/** The longest that a request may be answered, in milliseconds. */
export const LONGEST_REQUEST = 72 * 3_600_000;

/** What an officer decides when he asks for a name. */
export interface Grounds {
  /** The asking officer and the second one. */
  readonly officers: readonly [string, string];
  /** Hash of the document that is the legal basis, hex. */
  readonly basis: string;
  /** Local agencies that are asked for their shares. */
  readonly agencies: readonly string[];
  /** At most {@link LONGEST_REQUEST}. */
  readonly lifeMs: number;
}

/** A request and the key that the answers will be sealed to, which stays with the officer who asks. */
export async function newRequest(clue: Pick<ClueView, 'clueId' | 'desk'>, grounds: Grounds, now: Date): Promise<{ request: UnmaskRequest; session: AgeKey }> {
  const session = await newAgeKey();
  const request: UnmaskRequest = {
    v: 1, clueId: clue.clueId, requestId: hex(randomBytes(16)), desk: clue.desk, officers: [...grounds.officers].sort() as [string, string],
    basis: grounds.basis, recipient: session.recipient, agencies: [...grounds.agencies].sort() as UnmaskRequest['agencies'],
    expires: instantOf(new Date(now.getTime() + grounds.lifeMs)),
  };
  return { request, session };
}

/** By this hash acts and answers name a request. */
export const requestHash = (request: UnmaskRequest): string => hashHex(jcs(request));

/** Half of a request: it counts together with the second officer's. */
export const signRequest = (key: SigningKey, deploymentId: string, request: UnmaskRequest): string =>
  b64(sign(key, 'unmask', deploymentId, H(jcs(request))));

/**
 * Passes a request that two members of the clue's desk signed and that can still be answered.
 * @param view the desk as the server shows it; its members are believed only as far as others vouch for them
 * @throws Alarm `unmask-elsewhere`, `unmask-expired`, `unmask-forged`, `membership`
 */
export function checkRequest(
  manifest: Manifest, view: DeskView, request: UnmaskRequest, signatures: readonly UnmaskSignature[], clueId: string, now: Date,
): void {
  if (request.v !== 1 || request.clueId !== clueId || request.desk !== view.desk) throw new Alarm('unmask-elsewhere', 'the request is about another clue or desk');
  const left = Date.parse(request.expires) - now.getTime();
  if (!(left > 0 && left <= LONGEST_REQUEST)) throw new Alarm('unmask-expired', `the request was good until ${request.expires}`);
  if (new Set(request.officers).size !== 2) throw new Alarm('unmask-forged', 'one officer alone asks');
  const members = trustedMembers(manifest, view);
  for (const user of request.officers) {
    const [member, given] = [members.get(user), signatures.find((candidate) => candidate.user === user)];
    const signed = member?.active && given && verify(member.sigKey, unb64(given.signature), 'unmask', manifest.deploymentId, H(jcs(request)));
    if (!signed) throw new Alarm('unmask-forged', `${user} of ${view.desk} did not sign the request`);
  }
}
