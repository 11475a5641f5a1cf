import { wordlist as hanzi } from '@scure/bip39/wordlists/simplified-chinese.js';
import { hex } from '../bytes';
import { jcs } from '../jcs';
import { H } from '../seal/hash';

/** The root of trust, compiled into both apps and given to the command line as a file. */
export type Root = {
  readonly v: 1;
  readonly deploymentId: string;
  /** How many signers a manifest needs, at least one of them from outside the district. */
  readonly k: number;
  readonly minVersion: number;
  readonly signers: readonly { readonly signer: string; readonly key: string; readonly outside: boolean }[];
};

/** What the poster prints beside the hotline's number: comparing it proves that the app's release carries this root. */
export function fingerprint(root: Root): { readonly hex: string; readonly hanzi: string } {
  const hash = H(jcs(root));
  const bits = BigInt(`0x${hex(hash.subarray(0, 11))}`);
  const words = Array.from({ length: 8 }, (_, i) => hanzi[Number(bits >> BigInt(11 * (7 - i)) & 0x7ffn)]);
  return { hex: hex(hash.subarray(0, 10)), hanzi: words.join('') };
}
