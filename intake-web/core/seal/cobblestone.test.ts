import { describe, expect, it } from 'vitest';
import { concat, randomBytes, te } from '../bytes';
import { decryptChunked, encryptChunked } from './cobblestone';

const CHUNK = 16 * 1024;
const SEALED = CHUNK + 16;
const key = randomBytes(32);
const context = te('clue/v1\n');
const long = new Uint8Array(2 * CHUNK + 5).map((_, i) => i);

describe('Cobblestone-256', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])('gives back %i bytes', async (length) => {
    const plain = new Uint8Array(length).fill(7);
    const box = await encryptChunked(key, context, plain);
    expect(box.length).toBe(56 + length + 16 * (Math.floor(length / CHUNK) + 1));
    expect(await decryptChunked(key, context, box)).toEqual(plain);
  });

  it('refuses another key, another context, and every change', async () => {
    const box = await encryptChunked(key, context, long);
    const [head, first, second, last] = [box.slice(0, 56), box.slice(56, 56 + SEALED), box.slice(56 + SEALED, 56 + 2 * SEALED), box.slice(56 + 2 * SEALED)];
    const changed = [
      box.slice(0, 30), box.slice(0, 60), box.slice(0, -1), concat(head, first, second), concat(head, second, first, last),
      concat(head, first, last), concat(box, last), concat(box, Uint8Array.of(0)), box.map((byte, i) => (i === 100 ? byte ^ 1 : byte)),
      box.map((byte, i) => (i === 3 ? byte ^ 1 : byte)), box.map((byte, i) => (i === 40 ? byte ^ 1 : byte)),
    ];
    for (const wrong of changed) await expect(decryptChunked(key, context, wrong)).rejects.toMatchObject({ code: 'ciphertext' });
    await expect(decryptChunked(randomBytes(32), context, box)).rejects.toMatchObject({ code: 'ciphertext' });
    await expect(decryptChunked(key, te('clue/v2\n'), box)).rejects.toMatchObject({ code: 'ciphertext' });
  });
});
