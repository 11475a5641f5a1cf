import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { look } from '../core/traces/traces';
import { Args } from './args';
import { FILES, handedIn, saidOf } from './handed';

const photo = fileURLToPath(new URL('../core/testdata/traces/phone.jpg', import.meta.url));
let folder: string;

beforeAll(async () => { folder = await mkdtemp(`${tmpdir()}/handed-`); });
afterAll(() => rm(folder, { recursive: true }));

const given = (...argv: string[]) => handedIn(Args.parse('usage', FILES, argv));

describe('a file of the command line', () => {
  it('goes without what it told, and what was removed and what is left is said', async () => {
    const [one] = await given('--file', photo);
    expect((await look(one!.file)).tells).toEqual([]);
    expect(saidOf([one!])).toEqual([{ name: 'phone.jpg', removed: expect.arrayContaining(['PLACE', 'DEVICE']), left: [], originalKept: false }]);
  });

  it('goes unchanged by --as-is, and what it tells is said', async () => {
    const [one] = await given('--as-is', '--file', photo);
    expect(Buffer.from(await one!.file.arrayBuffer()).equals(readFileSync(photo))).toBe(true);
    expect(saidOf([one!])).toMatchObject([{ removed: [], left: expect.arrayContaining(['PLACE', 'DEVICE']) }]);
  });

  it('goes along as it was by --keep-original', async () => {
    const [one] = await given('--keep-original', '--file', photo);
    expect(Buffer.from(await one!.original!.arrayBuffer()).equals(readFileSync(photo))).toBe(true);
    expect(saidOf([one!])).toMatchObject([{ originalKept: true }]);
  });

  it('goes as it is where nobody knows it or it is broken, and that is said', async () => {
    writeFileSync(`${folder}/a.bin`, 'nobody knows this');
    writeFileSync(`${folder}/b.jpg`, readFileSync(photo).subarray(0, 100));
    expect(saidOf(await given('--file', `${folder}/a.bin`, '--file', `${folder}/b.jpg`)).map(({ left }) => left)).toEqual([['UNKNOWN_FORMAT'], ['BROKEN']]);
  });

  it('cannot be both', async () => {
    expect(() => given('--as-is', '--keep-original', '--file', photo)).toThrow('--as-is');
    await expect(given('--file', `${folder}/nothing`)).rejects.toThrow('cannot be read');
  });
});
