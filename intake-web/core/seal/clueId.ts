import { base32nopad } from '@scure/base';
import { te } from '../bytes';
import { H } from './hash';

/** The three public keys that a clueId certifies (sealing.md section 4, point 1). */
export interface ClueKeys {
  readonly clueRecipient: string;
  /** 32 bytes. */
  readonly authPublicKey: Uint8Array;
  readonly mailboxRecipient: string;
}

/** 26 lower-case base32 characters: whoever swaps one of the keys has another clue. */
export function clueIdOf(deploymentId: string, keys: ClueKeys): string {
  const hash = H(te(`clue/v1/id\n${deploymentId}\n`), H(te(keys.clueRecipient)), keys.authPublicKey, H(te(keys.mailboxRecipient)));
  return base32nopad.encode(hash.subarray(0, 16)).toLowerCase();
}
