import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Api } from '../api/client';
import { b64, randomBytes } from '../bytes';
import type { Me } from '../contract';
import { ReplacementServer } from '../testdata/replacementServer';
import { newWorld, type World } from '../testdata/world';
import { newKeyPair } from './account';
import { importSecretKey } from './device';
import { sealDeskKey } from './deskKey';
import { passwordKeys, type PasswordKeys } from './password';
import { signIn, unlock } from './signIn';
import { publicKeys, wrapUserKey } from './userKey';

const KDF = { m: 131072, t: 3, p: 1 };
let world: World;
let server: ReplacementServer;
let api: Api;
let secretKey: CryptoKey;
let derived: PasswordKeys;
let me: Me;

beforeAll(async () => {
  world = await newWorld();
  server = await ReplacementServer.start(world);
  api = connect({ origin: server.origin, language: 'zh' });
  const salt = randomBytes(16);
  secretKey = await importSecretKey(randomBytes(16));
  derived = await passwordKeys('口令', secretKey, salt, KDF);
  const keys = world.officers['li.wen']!;
  me = {
    user: 'li.wen', name: '李文', ...publicKeys(keys), administrator: false, memberships: [], shares: [],
    wrappedKey: b64(await wrapUserKey('test.example', 'li.wen', derived.wrap, keys)),
    deskKeys: [{ desk: 'DISC', epoch: 1, ciphertext: b64(await sealDeskKey('test.example', world.desks['DISC']!, 'li.wen', keys.age.recipient)) }],
  };
  server.officers['parameters'] = { salt: b64(salt), kdf: KDF };
  server.officers['me'] = me;
});
afterEach(() => server.honest());
afterAll(() => server.stop());

const lie = (alter: Partial<Me>) => {
  server.lies['GET officers me'] = (honest: Me) => ({ ...honest, ...alter });
};
const refused = (code: string) => expect(unlock(api, world.manifest, derived.wrap)).rejects.toMatchObject({ name: 'Alarm', code });

describe('signing in', () => {
  it('sends what the server compares and keeps what opens the keys', async () => {
    const { session, wrap } = await signIn(api, 'li.wen', '口令', secretKey);
    expect(session.accessToken).toBe(b64(derived.auth));
    expect(wrap).toEqual(derived.wrap);
    expect(session.accessToken).not.toBe(b64(wrap));
  });

  it('stops before it sends anything when the server asks for a cheap stretching', async () => {
    server.lies['POST sign-in parameters'] = (honest: object) => ({ ...honest, kdf: { ...KDF, m: 8 } });
    await expect(signIn(api, 'li.wen', '口令', secretKey)).rejects.toMatchObject({ code: 'kdf' });
  });
});

describe('unlocking', () => {
  it('opens the user key and the desk’s', async () => {
    const officer = await unlock(api, world.manifest, derived.wrap);
    expect(officer.keys).toEqual(world.officers['li.wen']);
    expect([...officer.desks.keys()]).toEqual(['DISC']);
  });

  it('refuses another wrap key, and a wrapped key of somebody else', async () => {
    await expect(unlock(api, world.manifest, randomBytes(32))).rejects.toMatchObject({ code: 'ciphertext' });
    const theirs = await wrapUserKey('test.example', 'wang.wu', derived.wrap, world.officers['wang.wu']!);
    lie({ wrappedKey: b64(theirs) });
    await refused('ciphertext');
  });

  it('refuses public keys that are not the ones inside', async () => {
    lie(publicKeys(world.officers['wang.wu']!));
    await refused('user-key');
  });

  it('refuses a whole pair that is not the one of the manifest', async () => {
    const device = await newKeyPair();
    lie({ ...publicKeys(device), wrappedKey: b64(await wrapUserKey('test.example', 'li.wen', derived.wrap, device)), deskKeys: [] });
    await refused('user-key');
  });

  it('refuses a desk key of the server’s own making', async () => {
    const forged = await sealDeskKey('test.example', { ...await newKeyPair(), desk: 'DISC', epoch: 1 }, 'li.wen', me.recipient);
    lie({ deskKeys: [{ desk: 'DISC', epoch: 1, ciphertext: b64(forged) }] });
    await refused('frame-signature');
  });
});
