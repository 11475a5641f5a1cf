import { Alarm } from '../alarm';
import { hex, te } from '../bytes';
import { jcs, type Json } from '../jcs';
import { mac } from './hash';

/** The leaf of "no event before this one", and the hash of "no message before this one". */
export const ZERO = '0'.repeat(64);

/** One entry of the ledger, as sealing.md section 7 writes it. */
export type LedgerEvent = {
  readonly v: 1;
  /** A clueId, `desk:<desk>` or `staff`. */
  readonly stream: string;
  /** From 0, without gaps. */
  readonly seq: number;
  readonly type: string;
  /** The day for a reporter's act, the second for an officer's. */
  readonly at: string;
  readonly actor: string;
  readonly objectHash: string;
  readonly prev: string;
};

/** The leaf of an event, hex. @throws Alarm `nonce` unless the nonce has exactly 32 bytes, so that no commitment has two readings */
export function leafOf(nonce: Uint8Array, event: LedgerEvent): string {
  if (nonce.length !== 32) throw new Alarm('nonce', `a leaf's nonce has 32 bytes, not ${nonce.length}`);
  return hex(mac(nonce, jcs(event as Json)));
}

/** The leaf that lets the holder of a receipt show that something was filed, hex. */
export const receiptLeafOf = (leafKey: Uint8Array): string => hex(mac(leafKey, te('filed')));
