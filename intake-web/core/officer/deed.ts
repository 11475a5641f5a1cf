import type { Event, Head } from '../contract';
import { jcs, type Json } from '../jcs';
import { b64 } from '../bytes';
import { H, hashHex } from '../seal/hash';
import { sign } from '../seal/sign';
import { instantOf } from '../time';
import type { Officer } from './signIn';

/** An officer's verb on the wire: what is done, the event that records it, and the officer's signature over the event. */
export interface Deed<A> {
  readonly act: A;
  readonly event: Event;
  readonly signature: string;
}

export type Verb =
  | 'protection-planned' | 'incident-recorded' | 'protection-asked' | 'protection-checked-30' | 'protection-checked-90' | 'protection-checked-180'
  | 'unmask-asked' | 'unmask-approved' | 'unmasked' | 'share-given' | 'share-refused'
  | 'share-offered' | 'share-taken' | 'share-returned'
  | 'call-asked' | 'call-taken' | 'call-share-given' | 'call-refused' | 'contact-opened' | 'called'
  | 'disposition-proposed' | 'disposition-approved' | 'disposition-returned' | 'result-recorded' | 'archived'
  | 'identity-confirmed' | 'identity-denied' | 'identity-unreachable'
  | 'opened' | 'accepted' | 'refused' | 'assigned' | 'replied' | 'noted' | 'original-taken' | 'clock-paused' | 'clock-resumed' | 'sealed-up' | 'rekeyed' | 'held-handed-out' | 'held-kept' | 'member-stated' | 'key-granted' | 'revoked';

/**
 * Signs a deed onto the end of a stream.
 * @param stream a clueId, `desk:<desk>` or `staff`
 * @param head where the stream ends; when it has moved, the server answers `head-moved` and does nothing
 * @param now the client's own clock; more than 120 s off is refused
 */
export function signDeed<A extends object>(
  deploymentId: string, officer: Officer, stream: string, head: Head, type: Verb, act: A, now: Date,
): Deed<A> {
  const event: Event = {
    v: 1, stream, seq: head.seq, type, at: instantOf(now), actor: `user:${officer.user}`, objectHash: hashHex(jcs(act as Json)), prev: head.prev,
  };
  return { act, event, signature: b64(sign(officer.keys.signing, 'event', deploymentId, H(jcs(event)))) };
}
