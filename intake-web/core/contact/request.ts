import { Alarm } from '../alarm';
import { b64, hex, randomBytes, unb64 } from '../bytes';
import type { Call, CallReason, CallRequest, ClueView, DeskView, Manifest } from '../contract';
import { jcs } from '../jcs';
import { trustedMembers } from '../manifest/members';
import { H, hashHex } from '../seal/hash';
import { sign, verify, type SigningKey } from '../seal/sign';
import { instantOf } from '../time';
import { keepersOf, type Keeper } from './keeping';

/** The longest that a request is good for, in milliseconds: a week, so that any safe time of a week comes round. */
export const LONGEST_CALL = 7 * 86_400_000;

/** What an officer decides when he asks that a reporter be called. */
export interface Wish {
  readonly reason: CallReason;
  /** At most {@link LONGEST_CALL}. */
  readonly lifeMs: number;
}

export const newCallRequest = ({ clueId, desk }: Pick<ClueView, 'clueId' | 'desk'>, officer: string, { reason, lifeMs }: Wish, now: Date): CallRequest =>
  ({ v: 1, clueId, requestId: hex(randomBytes(16)), desk, officer, reason, expires: instantOf(new Date(now.getTime() + lifeMs)) });

/** By this hash acts, calls and answers name what they are about. */
export const callHash = (document: CallRequest | Call): string => hashHex(jcs(document));

export const signCall = (key: SigningKey, deploymentId: string, document: CallRequest | Call): string =>
  b64(sign(key, 'contact', deploymentId, H(jcs(document))));

/**
 * Passes a request that a member of the clue's desk signed and that is still good.
 * @param view the desk as the server shows it; its members are believed only as far as others vouch for them
 * @throws Alarm `call-elsewhere`, `call-expired`, `call-forged`, `membership`
 */
export function checkCallRequest(manifest: Manifest, view: DeskView, request: CallRequest, signature: string, clueId: string, now: Date): void {
  if (request.v !== 1 || request.clueId !== clueId || request.desk !== view.desk) throw new Alarm('call-elsewhere', 'the request is about another clue or desk');
  const left = Date.parse(request.expires) - now.getTime();
  if (!(left > 0 && left <= LONGEST_CALL)) throw new Alarm('call-expired', `the request was good until ${request.expires}`);
  const member = trustedMembers(manifest, view).get(request.officer);
  if (!member?.active || !isSigned(manifest, member.sigKey, request, signature)) {
    throw new Alarm('call-forged', `${request.officer} of ${view.desk} did not sign the request`);
  }
}

/** Passes a call that a keeper of the manifest took for this request. @throws Alarm `call-elsewhere`, `call-forged`, `contact` */
export function checkCall(manifest: Manifest, request: CallRequest, call: Call, signature: string): void {
  if (call.v !== 1 || call.clueId !== request.clueId || call.request !== callHash(request)) throw new Alarm('call-elsewhere', 'the call answers another request');
  if (!isSigned(manifest, unb64(keeperOf(manifest, call.keeper).sigKey), call, signature)) {
    throw new Alarm('call-forged', `${call.keeper} did not take this call`);
  }
}

/** @throws Alarm `contact` for somebody whom the manifest does not list */
export function keeperOf(manifest: Manifest, user: string): Keeper {
  const keeper = keepersOf(manifest).find((candidate) => candidate.user === user);
  if (!keeper) throw new Alarm('contact', `${user} is no keeper of contacts`);
  return keeper;
}

const isSigned = (manifest: Manifest, key: Uint8Array, document: CallRequest | Call, signature: string): boolean =>
  verify(key, unb64(signature), 'contact', manifest.deploymentId, H(jcs(document)));
