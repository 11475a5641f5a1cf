import { te, utf8, wipe } from '../bytes';
import { decryptChunked, encryptChunked } from '../seal/cobblestone';
import { expandKey, extractKey } from '../seal/hash';
import type { Officer } from './signIn';

const context = te('clue/v1/desk-unsent');

const keyOf = ({ keys }: Officer): Uint8Array => expandKey(extractKey(keys.signing.seed), 'desk-unsent', 32);

/**
 * Seals what an officer has not sent yet, so that a locked page holds none of it in clear (decision 0004 section 4). The key
 * is taken at once: the officer may be wiped while this is still at work.
 * @param unsent anything that JSON carries
 */
export function sealUnsent(officer: Officer, unsent: object): Promise<Uint8Array> {
  const key = keyOf(officer);
  return encryptChunked(key, context, te(JSON.stringify(unsent))).finally(() => wipe(key));
}

/** @throws Alarm `ciphertext` for anybody but the officer who sealed it */
export async function openUnsent<T>(officer: Officer, sealed: Uint8Array): Promise<T> {
  const key = keyOf(officer);
  const plain = await decryptChunked(key, context, sealed).finally(() => wipe(key));
  return JSON.parse(utf8(plain)) as T;
}
