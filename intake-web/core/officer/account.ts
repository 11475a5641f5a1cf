import { b64, randomBytes } from '../bytes';
import type { Account, CreateAccount } from '../contract';
import { jcs } from '../jcs';
import { newAgeKey } from '../seal/age';
import { PASSWORD_COST } from '../seal/argon2';
import { H } from '../seal/hash';
import { newSigningKey, sign, type SigningKey } from '../seal/sign';
import { passwordKeys } from './password';
import { publicKeys, wrapUserKey, type KeyPair } from './userKey';

export const newKeyPair = async (): Promise<KeyPair> => ({ age: await newAgeKey(), signing: newSigningKey() });

/**
 * A new officer's account, ready to be created: the user key is wrapped under password and secret key together, and the
 * request is signed with the key that it announces.
 */
export async function newAccount(
  deploymentId: string, user: string, name: string, password: string, secretKey: CryptoKey,
): Promise<CreateAccount> {
  const [key, salt] = [await newKeyPair(), randomBytes(16)];
  const { auth, wrap } = await passwordKeys(password, secretKey, salt, PASSWORD_COST);
  const wrappedKey = b64(await wrapUserKey(deploymentId, user, wrap, key));
  const account: Account = { v: 1, user, name, ...publicKeys(key), salt: b64(salt), kdf: { ...PASSWORD_COST }, auth: b64(auth), wrappedKey };
  return { account, signature: b64(signAccount(deploymentId, key.signing, account)) };
}

/** The officer's own signature, or an administrator's under it. */
export const signAccount = (deploymentId: string, key: SigningKey, account: Account): Uint8Array =>
  sign(key, 'member', deploymentId, H(jcs(account)));
