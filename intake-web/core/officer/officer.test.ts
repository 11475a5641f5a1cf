import { beforeAll, describe, expect, it } from 'vitest';
import { b64, hex, randomBytes, unb64, unhex } from '../bytes';
import type { CreateAccount } from '../contract';
import { newWorld, type World } from '../testdata/world';
import { newAgeKey } from '../seal/age';
import { newAccount, newKeyPair } from './account';
import { importDevice, importSecretKey, newDevice, paperCode, readPaper, SecretKeyMistyped, type DeviceFile } from './device';
import { openDeskKey, sealDeskKey } from './deskKey';
import { passwordKeys } from './password';
import { publicKeys, unwrapUserKey } from './userKey';

const PASSWORD = '正确的口令 42';
const COST = { m: 131072, t: 3, p: 1 };
let world: World;
let device: DeviceFile;
let stored: CreateAccount;

beforeAll(async () => {
  world = await newWorld();
  device = newDevice('wu.fang');
  stored = await newAccount('test.example', 'wu.fang', '吴芳', PASSWORD, await importDevice(device));
});

async function unlock(password: string, secretKey: CryptoKey) {
  const { account } = stored;
  const { wrap } = await passwordKeys(password, secretKey, unb64(account.salt), account.kdf);
  return unwrapUserKey('test.example', account.user, wrap, unb64(account.wrappedKey), account);
}

describe('the user key', () => {
  it('opens with password and secret key together, typed in any width', async () => {
    const secretKey = await importDevice(device);
    expect(publicKeys(await unlock('正确的口令 ４２', secretKey))).toMatchObject({ recipient: stored.account.recipient });
  });

  it('stays closed to whoever has the database and the password, but no secret key', async () => {
    for (const guess of [new Uint8Array(16), randomBytes(16)]) {
      await expect(unlock(PASSWORD, await importSecretKey(guess))).rejects.toMatchObject({ code: 'ciphertext' });
    }
    expect(JSON.stringify(stored)).not.toContain(device.secretKey);
  });

  it('stays closed to whoever has the device but not the password', async () => {
    await expect(unlock('falsch', await importDevice(device))).rejects.toMatchObject({ code: 'ciphertext' });
  });

  it('is refused when the server announces other public keys for it', async () => {
    const { account } = stored;
    const { wrap } = await passwordKeys(PASSWORD, await importDevice(device), unb64(account.salt), account.kdf);
    const other = publicKeys(await newKeyPair());
    await expect(unwrapUserKey('test.example', 'wu.fang', wrap, unb64(account.wrappedKey), other)).rejects.toMatchObject({ code: 'user-key' });
    await expect(unwrapUserKey('elsewhere.example', 'wu.fang', wrap, unb64(account.wrappedKey), account)).rejects.toMatchObject({ code: 'ciphertext' });
  });
});

it.each([
  [{ ...COST, m: 65536 }, 16], [{ ...COST, t: 2 }, 16], [{ ...COST, p: 0 }, 16], [COST, 8],
])('a server that asks for %o and %i bytes of salt is not obeyed', async (cost, salt) => {
  const secretKey = await importDevice(device);
  await expect(passwordKeys(PASSWORD, secretKey, new Uint8Array(salt), cost)).rejects.toMatchObject({ code: 'kdf' });
});

describe('the secret key', () => {
  it('cannot be read back once it was imported', async () => {
    const key = await importDevice(device);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is the same on paper, 28 characters in groups of four, however it is typed', () => {
    expect(device.paper).toMatch(/^([A-Z2-7]{4} ){6}[A-Z2-7]{4}$/);
    for (const typed of [device.paper, device.paper.toLowerCase().replaceAll(' ', ''), device.paper.replaceAll(' ', '-')]) {
      expect(hex(readPaper(typed))).toBe(device.secretKey);
    }
    expect(paperCode(unhex(device.secretKey))).toBe(device.paper);
  });

  it('mistyped or of another form is refused', async () => {
    const swapped = device.paper[0] === 'A' ? 'B' : 'A';
    for (const typed of ['', 'AAAA', `${swapped}${device.paper.slice(1)}`, `${device.paper}A`, '0'.repeat(28)]) {
      expect(() => readPaper(typed)).toThrow(SecretKeyMistyped);
    }
    await expect(importDevice({ ...device, secretKey: 'abc' })).rejects.toThrow(SecretKeyMistyped);
  });
});

describe('a desk’s key', () => {
  const DISC = { desk: 'DISC', epoch: 1 };

  it('opens for the member it was sealed to, and for nobody else or under another name', async () => {
    const member = world.officers['li.wen']!;
    const sealed = await sealDeskKey('test.example', world.desks['DISC']!, 'li.wen', member.age.recipient);
    expect(await openDeskKey(world.manifest, DISC, 'li.wen', member.age, sealed)).toMatchObject(DISC);
    await expect(openDeskKey(world.manifest, DISC, 'li.wen', await newAgeKey(), sealed)).rejects.toMatchObject({ code: 'ciphertext' });
    await expect(openDeskKey(world.manifest, DISC, 'wang.wu', member.age, sealed)).rejects.toMatchObject({ code: 'context-stanza' });
    await expect(openDeskKey(world.manifest, { desk: 'DISC', epoch: 2 }, 'li.wen', member.age, sealed)).rejects.toMatchObject({ code: 'desk-key' });
  });

  it('that the server made itself, or took from another desk, is refused', async () => {
    const { age } = world.officers['li.wen']!;
    const made = { ...await newKeyPair(), ...DISC };
    const forged = await sealDeskKey('test.example', made, 'li.wen', age.recipient);
    await expect(openDeskKey(world.manifest, DISC, 'li.wen', age, forged)).rejects.toMatchObject({ code: 'frame-signature' });
    const mixed = { ...world.desks['MKT']!, ...DISC, signing: world.desks['DISC']!.signing };
    const swapped = await sealDeskKey('test.example', mixed, 'li.wen', age.recipient);
    await expect(openDeskKey(world.manifest, DISC, 'li.wen', age, swapped)).rejects.toMatchObject({ code: 'desk-key' });
    expect(b64(forged)).not.toBe(b64(swapped));
  });
});
