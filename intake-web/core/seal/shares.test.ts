import { expect, it } from 'vitest';
import { randomBytes, unhex } from '../bytes';
import { testJson } from '../testdata/files';
import { combine, split, xOf } from './shares';

it('any m shares give the secret back, fewer or a corrupt one do not', async () => {
  const secret = randomBytes(32);
  const shares = await split(secret, 4, 2);
  for (const [i, j] of [[0, 1], [0, 3], [2, 1], [3, 2]] as const) expect(await combine([shares[i]!, shares[j]!])).toEqual(secret);
  expect(new Set(shares.map(xOf)).size).toBe(4);
  shares[0]![5]! ^= 1;
  expect(await combine([shares[0]!, shares[1]!])).not.toEqual(secret);
});

it('reads shares by the published layout: y-bytes, then x, over polynomial 0x11b', async () => {
  // f(x) = 0x2a + 0x53 x, so f(1) = 0x79 and f(2) = 0x2a ^ 0xa6 = 0x8c.
  expect(await combine([Uint8Array.of(0x79, 1), Uint8Array.of(0x8c, 2)])).toEqual(Uint8Array.of(0x2a));
});

it('joins the shares that another library made', async () => {
  const made = testJson<{ secret: string; java: string[] }>('api/seal/src/test/resources/interop/shares.json');
  const shares = made.java.map(unhex);
  for (const [i, j] of [[0, 1], [0, 3], [2, 1], [3, 2]] as const) expect(await combine([shares[i]!, shares[j]!])).toEqual(unhex(made.secret));
});
