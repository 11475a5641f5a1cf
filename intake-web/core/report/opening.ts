import { Alarm } from '../alarm';
import { unb64, unhex } from '../bytes';
import type { Event } from '../contract';
import { hashHex } from '../seal/hash';
import { jcs } from '../jcs';
import type { AgeKey } from '../seal/age';
import { openFrame } from '../seal/frame';
import { leafOf } from '../seal/leaf';
import { parseBody } from '../seal/parse';

/** The nonce and the event that a leaf commits to; the server keeps them only sealed. */
export type Opening = {
  readonly event: Event;
  /** 32 bytes, hex. */
  readonly nonce: string;
};

/** What the server says of an act just logged. */
export interface Logged {
  readonly event: Event;
  readonly leaf: string;
  readonly opening: string;
}

/** Opens an opening that the server sealed to the mailbox. @throws Alarm when it is not this clue's or not a reporter's */
export async function readOpening(mailbox: AgeKey, deploymentId: string, clueId: string, seq: number, sealed: Uint8Array): Promise<Opening> {
  const place = { deploymentId, clueId, kind: 'opening', objectId: 'mailbox', seq, author: 'server' } as const;
  const opening = parseBody<Opening>((await openFrame(mailbox, place, sealed, {})).body, { event: 'object', nonce: 'string' });
  const { event } = opening;
  if (event.stream !== clueId || event.seq !== seq || event.actor !== 'reporter') throw new Alarm('opening', 'the opening is of another event');
  // Anything finer than a day would tell when somebody reported.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(event.at)) throw new Alarm('opening', 'the event holds more than the day');
  return opening;
}

/**
 * Checks that an act stands in the log as it was done, before anybody is told that it was.
 * @param file what was sent
 * @throws Alarm `opening` or `leaf`
 */
export async function checkLogged(
  mailbox: AgeKey, deploymentId: string, clueId: string, type: 'filed' | 'message', file: Uint8Array, logged: Logged,
): Promise<Opening> {
  const opening = await readOpening(mailbox, deploymentId, clueId, logged.event.seq, unb64(logged.opening));
  if (hashHex(jcs(opening.event)) !== hashHex(jcs(logged.event))) throw new Alarm('opening', 'the sealed event is not the one announced');
  if (opening.event.type !== type || opening.event.objectHash !== hashHex(file)) throw new Alarm('opening', 'the event is not about what was sent');
  if (leafOf(unhex(opening.nonce), opening.event) !== logged.leaf) throw new Alarm('leaf', 'the leaf does not commit to the event');
  return opening;
}
