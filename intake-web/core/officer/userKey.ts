import { Alarm } from '../alarm';
import { b64, equal, unb64, utf8 } from '../bytes';
import { jcs } from '../jcs';
import { ageKey, type AgeKey } from '../seal/age';
import { decryptChunked, encryptChunked } from '../seal/cobblestone';
import { ctxBytes } from '../seal/ctx';
import { signingKey, type SigningKey } from '../seal/sign';

/** A pair of keys: of an officer (UK) or of a desk's epoch (DK). */
export interface KeyPair {
  readonly age: AgeKey;
  readonly signing: SigningKey;
}

/** The public halves, as manifests, accounts and statements write them. */
export interface PublicKeys {
  readonly recipient: string;
  readonly sigKey: string;
}

export const publicKeys = ({ age, signing }: KeyPair): PublicKeys => ({ recipient: age.recipient, sigKey: b64(signing.publicKey) });

const context = (deploymentId: string, user: string): Uint8Array =>
  ctxBytes({ deploymentId, clueId: '-', kind: 'user-key', objectId: user, seq: 0, author: `user:${user}` });

export const wrapUserKey = (deploymentId: string, user: string, wrap: Uint8Array, key: KeyPair): Promise<Uint8Array> =>
  encryptChunked(wrap, context(deploymentId, user), jcs({ v: 1, identity: key.age.identity, seed: b64(key.signing.seed) }));

/** @throws Alarm `ciphertext` for another wrap key, `user-key` when the pair inside is not the announced one */
export async function unwrapUserKey(
  deploymentId: string, user: string, wrap: Uint8Array, wrapped: Uint8Array, announced: PublicKeys,
): Promise<KeyPair> {
  const secret = JSON.parse(utf8(await decryptChunked(wrap, context(deploymentId, user), wrapped))) as { identity: string; seed: string };
  const key = await keyPair(secret);
  if (!matches(key, announced)) throw new Alarm('user-key', `the server announces other keys of ${user}`);
  return key;
}

export const keyPair = async ({ identity, seed }: { identity: string; seed: string }): Promise<KeyPair> =>
  ({ age: await ageKey(identity), signing: signingKey(unb64(seed)) });

export const matches = ({ age, signing }: KeyPair, { recipient, sigKey }: PublicKeys): boolean =>
  age.recipient === recipient && equal(signing.publicKey, unb64(sigKey));
