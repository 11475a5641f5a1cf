import { Alarm } from '../alarm';
import { answer, type Api } from '../api/client';
import { b64, unb64 } from '../bytes';
import type { Manifest, Me, Session } from '../contract';
import type { Stretch } from '../seal/argon2';
import { openDeskKey, type DeskKey } from './deskKey';
import { passwordKeys } from './password';
import { unwrapUserKey, type KeyPair, type PublicKeys } from './userKey';

/** An officer who has signed in and unlocked his keys. Lives in memory only; locking is forgetting it. */
export interface Officer {
  readonly user: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly memberships: Me['memberships'];
  readonly keys: KeyPair;
  /** By routing code. */
  readonly desks: ReadonlyMap<string, DeskKey>;
}

export interface SignedIn {
  readonly session: Session;
  /** For {@link unlock}; never sent. */
  readonly wrap: Uint8Array;
}

/** @throws Problem `sign-in-failed` or `too-many-attempts`, Alarm `kdf` */
export async function signIn(api: Api, user: string, password: string, secretKey: CryptoKey, stretch?: Stretch): Promise<SignedIn> {
  const { salt, kdf } = await answer(api.POST('/v1/sign-in/parameters', { body: { user } }));
  const { auth, wrap } = await passwordKeys(password, secretKey, unb64(salt), kdf, stretch);
  const session = await answer(api.POST('/v1/sessions', { body: { user, auth: b64(auth) } }));
  return { session, wrap };
}

/**
 * Opens the user key and with it the keys of the officer's desks.
 * @param api signed in
 * @throws Alarm when a key is not the one that the manifest names
 */
export async function unlock(api: Api, manifest: Manifest, wrap: Uint8Array): Promise<Officer> {
  const me = await answer(api.GET('/v1/officers/me'));
  const keys = await unwrapUserKey(manifest.deploymentId, me.user, wrap, unb64(me.wrappedKey), me);
  for (const listed of listedKeys(manifest, me.user)) {
    if (listed.recipient !== me.recipient || listed.sigKey !== me.sigKey) throw new Alarm('user-key', 'the manifest lists other keys');
  }
  const desks = await Promise.all(me.deskKeys.map((sealed) =>
    openDeskKey(manifest, sealed, me.user, keys.age, unb64(sealed.ciphertext))));
  const { user, name, administrator, memberships } = me;
  return { user, name, administrator, memberships, keys, desks: new Map(desks.map((key) => [key.desk, key])) };
}

/** Every entry of the manifest for a user. */
export const listedKeys = (manifest: Manifest, user: string): PublicKeys[] =>
  [...manifest.desks.flatMap(({ members }) => members), ...manifest.administrators, ...manifest.holders, ...manifest.custodians]
    .filter((listed) => listed.user === user);
