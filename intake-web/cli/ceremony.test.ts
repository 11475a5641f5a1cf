import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { unb64 } from '../core/bytes';
import { keepersOf } from '../core/contact/keeping';
import type { Manifest, PublishManifest } from '../core/contract';
import { trustedManifest } from '../core/manifest/manifest';
import { importDevice, type DeviceFile } from '../core/officer/device';
import { openDeskKey } from '../core/officer/deskKey';
import { passwordKeys } from '../core/officer/password';
import { unwrapUserKey } from '../core/officer/userKey';
import { ageKey } from '../core/seal/age';
import { openFrame } from '../core/seal/frame';
import { parseBody } from '../core/seal/parse';
import { combine } from '../core/seal/shares';
import { admin } from './admin';
import { Folder, type SignerFile } from './admin/folder';
import { Args, Usage } from './args';
import { COMMON } from './command';
import { readJson } from './files';

const PASSWORD = 'ceremony 口令';
const USERS = ['li.wen', 'wang.wu', 'sun.li', 'he.jia', 'zhou.ming', 'gu.an'];
const repository = fileURLToPath(new URL('../../', import.meta.url));
let dir: string;
let folder: Folder;
let publication: PublishManifest;

async function run(verb: string, ...argv: string[]): Promise<unknown> {
  const command = admin[verb]!;
  return command.run(Args.parse(command.usage, { ...COMMON, ...command.options }, [...argv, '--dir', dir]));
}

beforeAll(async () => {
  vi.stubEnv('DENGWEN_PASSWORD', PASSWORD);
  dir = mkdtempSync(join(tmpdir(), 'ceremony-'));
  folder = new Folder(dir);
  await run('init', '--deployment', 'test.example', '--k', '2', '--signer', 'root-1', '--signer', 'root-2', '--outside', 'root-3');
  for (const user of USERS) await run('officer', user, '--name', user);
  await run('desk', 'DISC', '--agency', 'DISC', '--zh', '区纪委', '--en', 'Discipline', '--member', 'li.wen:INTAKE,CHIEF', '--member', 'wang.wu:HANDLER',
    '--recovery', 'sun.li', '--recovery', 'zhou.ming', '--recovery', 'he.jia', '--m', '2');
  await run('desk', 'SUPERIOR', '--agency', 'SUPERIOR', '--zh', '市纪委', '--en', 'City', '--member', 'sun.li:INTAKE', '--member', 'he.jia:INTAKE');
  await run('oversight', '--holder', 'zhou.ming', '--holder', 'sun.li', '--m', '2');
  await run('custodian', 'zhou.ming', '--agency', 'PROC');
  await run('monitor');
  await run('manifest', ...documents(), '--administrator', 'gu.an', ...signers('root-1', 'root-3'));
  publication = readJson(folder.file('manifest.json'));
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true }));

const documents = () => ['data', 'demo/data'].flatMap((name) => ['--documents', `${repository}deploy/${name}`]);
const signers = (...names: string[]) => names.flatMap((name) => ['--signer', folder.file(`signers/${name}.json`)]);

async function userKey(user: string) {
  const { account } = folder.account(user);
  const device = readJson<DeviceFile>(folder.file(`devices/${user}.json`));
  const { wrap } = await passwordKeys(PASSWORD, await importDevice(device), unb64(account.salt), account.kdf);
  return unwrapUserKey('test.example', user, wrap, unb64(account.wrappedKey), account);
}

describe('a ceremony', () => {
  it('ends in a manifest that the root vouches for, with all six documents and the keys', () => {
    const manifest = trustedManifest(folder.root(), publication, new Date());
    expect(Object.keys(manifest.documents).sort()).toEqual(['calendar', 'contacts', 'higherPosts', 'keys', 'matrix', 'questionnaire', 'units']);
    expect(manifest.desks.map(({ desk }) => desk)).toEqual(['DISC', 'SUPERIOR']);
    expect(manifest.administrators.map(({ user }) => user)).toEqual(['gu.an']);
  });

  it('lists as holder only who keeps a share and sits at no desk', () => {
    expect(publication.manifest.holders.map(({ user }) => user)).toEqual(['zhou.ming']);
  });

  it('gives the desk’s key to each first member', async () => {
    const { deskKeys } = publication.documents['keys'] as { deskKeys: { desk: string; epoch: number; user: string; ciphertext: string }[] };
    expect(deskKeys.map(({ desk, user }) => `${desk} ${user}`)).toEqual(['DISC li.wen', 'DISC wang.wu', 'SUPERIOR sun.li', 'SUPERIOR he.jia']);
    const { age } = await userKey('wang.wu');
    const grant = deskKeys.find(({ user }) => user === 'wang.wu')!;
    expect(await openDeskKey(publication.manifest, grant, 'wang.wu', age, unb64(grant.ciphertext))).toMatchObject({ desk: 'DISC' });
  });

  it('splits the oversight key so that two holders together have it', async () => {
    const { shares } = publication.documents['keys'] as { shares: { of: string; epoch: number; user: string; x: number; ciphertext: string }[] };
    const parts = await Promise.all(shares.filter(({ of }) => of === 'OVERSIGHT').map(async ({ of, epoch, user, x, ciphertext }) => {
      const place = { deploymentId: 'test.example', clueId: '-', kind: 'share', objectId: `${of}:${epoch}:${user}`, seq: x, author: 'server' } as const;
      const { body } = await openFrame((await userKey(user)).age, place, unb64(ciphertext), {});
      return unb64(parseBody<{ share: string }>(body, { share: 'string' }).share);
    }));
    const { recipient } = await ageKey(new TextDecoder().decode(await combine(parts)));
    expect(recipient).toBe(publication.manifest.oversight.recipient);
    expect(shares.filter(({ of }) => of === 'DISC')).toHaveLength(3);
  });

  it('leaves no private key where others can read it, and none at all of desks and oversight', () => {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const secret = /AGE-SECRET-KEY|"seed"|"secretKey"|"auth"/;
    const holding = files.filter((path) => secret.test(readFileSync(path, 'utf8')));
    for (const path of holding) expect(statSync(path).mode & 0o077, path).toBe(0);
    expect(holding.filter((path) => !/\/(signers|devices|accounts)\/|monitor\.key\.json$/.test(path))).toEqual([]);
    expect(holding).toHaveLength(3 + 2 * USERS.length + 1);
  });

  it('never writes over a key that exists', async () => {
    const before = readFileSync(folder.file('devices/li.wen.json'), 'utf8');
    await run('officer', 'li.wen', '--name', 'again');
    expect(readFileSync(folder.file('devices/li.wen.json'), 'utf8')).toBe(before);
    await expect(run('monitor')).rejects.toThrow('EEXIST');
    await expect(run('init', '--deployment', 'x', '--k', '2', '--signer', 'root-1', '--outside', 'root-3')).rejects.toThrow('EEXIST');
  });

  it('refuses a manifest that the district alone signs', async () => {
    await expect(run('manifest', ...documents(), ...signers('root-1', 'root-2'))).rejects.toMatchObject({ code: 'manifest' });
    expect(readJson<SignerFile>(folder.file('signers/root-3.json')).signer).toBe('root-3');
  });

  it('refuses a questionnaire that cannot be asked, and says where it fails', async () => {
    const asked = JSON.parse(readFileSync(`${repository}deploy/data/questionnaire.json`, 'utf8'));
    const beside = mkdtempSync(join(dir, 'documents-'));
    writeFileSync(join(beside, 'questionnaire.json'), JSON.stringify({ ...asked, groups: asked.groups.slice(1) }));
    const published = run('manifest', ...documents(), '--documents', beside, ...signers('root-1', 'root-3'));
    await expect(published).rejects.toThrow('truthPledge: there is no group before');
  });

  it('lists keepers of contacts, three or more or none at all', async () => {
    expect(publication.manifest.keepers).toBeUndefined();
    for (const user of ['sun.li', 'zhou.ming']) await run('keeper', user, '--agency', 'DISC');
    const again = () => run('manifest', ...documents(), '--administrator', 'gu.an', ...signers('root-1', 'root-3'));
    await expect(again()).rejects.toThrow('three keepers or more');
    await run('keeper', 'he.jia', '--agency', 'DISC');
    await again();
    const { manifest } = readJson<PublishManifest>(folder.file('manifest.json'));
    expect(keepersOf(manifest as Manifest).map(({ user }) => user).sort()).toEqual(['he.jia', 'sun.li', 'zhou.ming']);
  });

  it.each([
    ['init', ['--deployment', 'x', '--k', '1', '--signer', 'a', '--outside', 'b']], ['init', ['--deployment', 'x', '--k', '2', '--signer', 'a', '--signer', 'b']],
    ['desk', ['MKT', '--agency', 'MKT', '--zh', '一', '--en', 'x', '--member', 'li.wen:INTAKE']], ['officer', ['Not A Name', '--name', 'x']],
    ['oversight', ['--holder', 'nobody', '--m', '2']], ['custodian', ['li.wen', '--agency', 'PROC', '--nonsense']], ['keeper', ['li.wen']],
  ])('%s %j says how it is called', async (verb, argv) => {
    await expect((async () => run(verb, ...argv))()).rejects.toThrow(Usage);
  });
});
