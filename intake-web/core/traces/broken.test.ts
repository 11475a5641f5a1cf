import { openAsBlob, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { concat, te } from '../bytes';
import { bytesOf, TRACED, traced } from '../testdata/traced';
import { BrokenFile, clean, look } from './traces';

/** Numbers that look drawn and are the same in every run (mulberry32). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whether it was cleaned or refused by name; any other error fails the test. */
async function attempt(bytes: Uint8Array): Promise<'cleaned' | 'refused'> {
  const file = new Blob([bytes as BlobPart]);
  try {
    await look(file);
    await clean(file);
    return 'cleaned';
  } catch (cause) {
    if (!(cause instanceof BrokenFile)) throw cause;
    return 'refused';
  } finally {
    expect(await bytesOf(file)).toEqual(bytes);
  }
}

it.each(TRACED)('%s cut off anywhere is cleaned or refused by name', async (name) => {
  const whole = await bytesOf(await traced(name));
  const draw = draws(whole.length);
  for (let run = 0; run < 20; run++) await attempt(whole.slice(0, Math.floor(draw() * whole.length)));
});

it.each(TRACED)('%s with bytes changed is cleaned or refused by name', async (name) => {
  const whole = await bytesOf(await traced(name));
  const draw = draws(whole.length + 1);
  for (let run = 0; run < 20; run++) {
    const bytes = whole.slice();
    for (let change = 0; change < 1 + 8 * draw(); change++) bytes[Math.floor(draw() * (run % 2 ? 400 : bytes.length))] = Math.floor(draw() * 256);
    await attempt(bytes);
  }
});

it.each(['phone.jpg', 'screen.png', 'phone.mp4', 'libreoffice.docx', 'libreoffice.pdf'])('the first half of %s is refused', async (name) => {
  const whole = await bytesOf(await traced(name));
  expect(await attempt(whole.slice(0, whole.length / 2))).toBe('refused');
});

it('a film of 2 GiB is cleaned without being read', async () => {
  const small = await bytesOf((await traced('phone.mp4')));
  const path = join(tmpdir(), `film-${process.pid}.mp4`);
  // The film comes first here: its end is where the rest of 2 GiB of nothing ends.
  const length = 2 ** 31;
  const head = concat(small.subarray(0, 40), te('\0\0\0\x01mdat'), new Uint8Array(8));
  new DataView(head.buffer).setBigUint64(48, BigInt(length));
  const moov = small.subarray(new TextDecoder('latin1').decode(small).indexOf('moov') - 4);
  try {
    writeFileSync(path, head);
    truncateSync(path, 40 + length);
    writeFileSync(path, moov, { flag: 'a' });
    const before = process.memoryUsage().arrayBuffers;
    const { file, removed, left } = await clean(await openAsBlob(path));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
    expect([removed, left, file.size]).toEqual([expect.arrayContaining(['PLACE', 'AUTHOR']), [], 40 + length + moov.length]);
  } finally {
    rmSync(path, { force: true });
  }
});
