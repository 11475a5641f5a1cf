import { wordlist as hanzi } from '@scure/bip39/wordlists/simplified-chinese.js';
import { hex } from '../bytes';
import { jcs, type Json } from '../jcs';
import { H } from '../seal/hash';

/** What two people read to each other to know that they hold the same keys: 8 hanzi, or 20 hex digits. */
export interface Fingerprint {
  readonly hex: string;
  readonly hanzi: string;
}

/** The fingerprint of a record in JCS form: 88 bits of its hash, 11 a character. */
export function fingerprintOf(record: Json): Fingerprint {
  const hash = H(jcs(record));
  const bits = BigInt(`0x${hex(hash.subarray(0, 11))}`);
  const words = Array.from({ length: 8 }, (_, i) => hanzi[Number(bits >> BigInt(11 * (7 - i)) & 0x7ffn)]);
  return { hex: hex(hash.subarray(0, 10)), hanzi: words.join('') };
}
