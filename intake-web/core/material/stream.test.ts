import { describe, expect, it } from 'vitest';
import { concat, hex, randomBytes, te } from '../bytes';
import { decryptChunked, HEAD, SEALED_CHUNK } from '../seal/cobblestone';
import { H } from '../seal/hash';
import { blobLength, dummiesFor, paddedLength } from './attachment';
import { newDigest } from './digest';
import { openPieces, PIECE, sealPieces } from './stream';

const key = randomBytes(32);
const context = te('clue/v1\n');
const fileOf = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array(size).map((_, i) => i * 31 + (i >> 8) + 1);

async function seal(plain: Uint8Array<ArrayBuffer>): Promise<{ box: Uint8Array; hash: string }> {
  const digest = await newDigest();
  const pieces: Uint8Array[] = [];
  for await (const piece of sealPieces(new Blob([plain]), key, context, digest)) pieces.push(piece.slice());
  return { box: concat(...pieces), hash: digest.end() };
}

async function open(box: Uint8Array, size: number, step = 100_000): Promise<{ plain: Uint8Array; hash: string }> {
  const digest = await newDigest();
  const pieces: Uint8Array[] = [];
  for await (const piece of openPieces(inSteps(box, step), key, context, size, digest)) pieces.push(piece);
  return { plain: concat(...pieces), hash: digest.end() };
}

async function* inSteps(bytes: Uint8Array, step: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

describe('a file sealed in pieces', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 70_001])('of %i bytes is one Cobblestone box and comes back', async (size) => {
    const plain = fileOf(size);
    const { box, hash } = await seal(plain);
    expect(box.length).toBe(blobLength(size));
    const padded = await decryptChunked(key, context, box);
    expect(padded.length).toBe(paddedLength(size));
    expect(hex(H(padded.subarray(0, size)))).toBe(hash);
    expect(padded.subarray(size).every((byte) => byte === 0)).toBe(true);
    const opened = await open(box, size);
    expect(opened.hash).toBe(hash);
    expect(hex(H(opened.plain))).toBe(hash);
  }, 60_000);

  it('is refused when anything was cut off, added, moved or changed, or when its size was misstated', async () => {
    const size = PIECE + 100_000;
    const { box } = await seal(fileOf(size));
    const at = (chunk: number): number => HEAD + chunk * SEALED_CHUNK;
    const swapped = concat(box.slice(0, at(256)), box.slice(at(257), at(258)), box.slice(at(256), at(257)), box.slice(at(258)));
    const wrong = [box.slice(0, 20), box.slice(0, at(256)), box.slice(0, -1), concat(box, Uint8Array.of(0)), swapped, box.map((byte, i) => (i === at(257) ? byte ^ 1 : byte))];
    for (const one of wrong) await expect(open(one, size)).rejects.toMatchObject({ code: 'ciphertext' });
    for (const misstated of [size - 1, size + 1_000_000]) await expect(open(box, misstated)).rejects.toMatchObject({ code: 'ciphertext' });
  }, 60_000);
});

describe('how many there are', () => {
  it('is hidden among 1, 2, 4, 8 and 16 while they are small together, and shown from 1 MiB on', () => {
    const small = (count: number): number[] => new Array<number>(count).fill(1000);
    expect([0, 1, 2, 3, 4, 5, 8, 9, 16].map((count) => dummiesFor(small(count)))).toEqual([0, 0, 0, 1, 0, 3, 0, 7, 0]);
    expect(dummiesFor([500_000, 500_000, 48_576])).toBe(0);
    expect(dummiesFor([500_000, 500_000, 48_575])).toBe(1);
  });
});
