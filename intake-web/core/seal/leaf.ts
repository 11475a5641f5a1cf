import { Alarm } from '../alarm';
import { hex, te } from '../bytes';
import type { Event } from '../contract';
import { jcs } from '../jcs';
import { mac } from './hash';

/** The leaf of "no event before this one", and the hash of "no message before this one". */
export const ZERO = '0'.repeat(64);

/** The leaf of an event, hex. @throws Alarm `nonce` unless the nonce has exactly 32 bytes, so that no commitment has two readings */
export function leafOf(nonce: Uint8Array, event: Event): string {
  if (nonce.length !== 32) throw new Alarm('nonce', `a leaf's nonce has 32 bytes, not ${nonce.length}`);
  return hex(mac(nonce, jcs(event)));
}

/** The leaf that lets the holder of a receipt show that something was filed, hex. */
export const receiptLeafOf = (leafKey: Uint8Array): string => hex(mac(leafKey, te('filed')));
