import { Alarm } from '../alarm';
import { te } from '../bytes';
import { argon2id, PASSWORD_COST, type Cost, type Stretch } from '../seal/argon2';
import { expandKey } from '../seal/hash';

/** What password and secret key give together. */
export interface PasswordKeys {
  /** Sent to sign in; the server keeps its hash. */
  readonly auth: Uint8Array;
  /** Opens the user key; never sent. */
  readonly wrap: Uint8Array;
}

/**
 * Stretches the password and mixes in the secret key (sealing.md section 2): a stolen database and the password do not suffice.
 * @throws Alarm `kdf` when the server asks for less than the fixed minimum, which would make guessing cheap
 */
export async function passwordKeys(
  password: string, secretKey: CryptoKey, salt: Uint8Array, cost: Cost, stretch: Stretch = argon2id,
): Promise<PasswordKeys> {
  if (salt.length !== 16 || cost.m < PASSWORD_COST.m || cost.t < PASSWORD_COST.t || cost.p < PASSWORD_COST.p) {
    throw new Alarm('kdf', 'the server asks for a weaker stretching of the password than is allowed');
  }
  const stretched = await stretch(te(password.normalize('NFKC')), salt, cost);
  const prk = new Uint8Array(await crypto.subtle.sign('HMAC', secretKey, stretched as BufferSource));
  return { auth: expandKey(prk, 'officer-auth', 32), wrap: expandKey(prk, 'officer-wrap', 32) };
}
