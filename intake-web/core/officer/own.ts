import { te, utf8, wipe } from '../bytes';
import { decryptChunked, encryptChunked } from '../seal/cobblestone';
import { expandKey, extractKey } from '../seal/hash';
import type { Officer } from './signIn';

const contextOf = (label: string): Uint8Array => te(`clue/v1/${label}`);

const keyOf = ({ keys }: Officer, label: string): Uint8Array => expandKey(extractKey(keys.signing.seed), label, 32);

/**
 * Seals what an officer's own browser keeps for him, so that whoever opens the browser finds none of it in clear (decision
 * 0004 section 4). The key is taken at once: the officer may be wiped while this is still at work.
 * @param label what it is; it opens as that and as nothing else
 * @param value anything that JSON carries
 */
export function sealOwn(officer: Officer, label: string, value: object): Promise<Uint8Array> {
  const key = keyOf(officer, label);
  return encryptChunked(key, contextOf(label), te(JSON.stringify(value))).finally(() => wipe(key));
}

/** @throws Alarm `ciphertext` for anybody but the officer who sealed it, and for another label */
export async function openOwn<T>(officer: Officer, label: string, sealed: Uint8Array): Promise<T> {
  const key = keyOf(officer, label);
  const plain = await decryptChunked(key, contextOf(label), sealed).finally(() => wipe(key));
  return JSON.parse(utf8(plain)) as T;
}
