import { beforeAll, describe, expect, it } from 'vitest';
import { b64, concat, te, u32be } from '../bytes';
import { jcs, type Json } from '../jcs';
import { ageDecrypt, ageEncrypt, newAgeKey, type AgeKey } from './age';
import { ctxBytes, ctxText, type Place } from './ctx';
import { openFrame, sealFrame } from './frame';
import { H, hashHex } from './hash';
import { newSigningKey, sign } from './sign';

const place: Place = { deploymentId: 'test.example', clueId: 'a'.repeat(26), kind: 'message', objectId: '0'.repeat(32), seq: 1, author: 'reporter' };
const author = newSigningKey();
const desk = newSigningKey();
let key: AgeKey;

beforeAll(async () => {
  key = await newAgeKey();
});

const header = (change: object = {}) => ({ v: 1, suite: 1, ctx: ctxText(place), to: hashHex(te(key.recipient)), bodyLen: 2, type: 'message', ...change });

/** A frame as an attacker with the author's key would write it. */
async function forge(change: object, length = 4096): Promise<Uint8Array> {
  const unsigned = header(change) as Json & object;
  const sig = sign(author, 'frame', place.deploymentId, H(te(ctxText(place))), H(jcs(unsigned)), H(te('{}')));
  const head = jcs({ ...unsigned, sig: b64(sig) });
  const frame = concat(u32be(head.length), head, te('{}'));
  return ageEncrypt(key.recipient, ctxBytes(place), concat(frame, new Uint8Array(Math.max(0, length - frame.length))));
}

const refused = async (file: Promise<Uint8Array>, code: string) =>
  expect(openFrame(key, place, await file, { author: author.publicKey })).rejects.toMatchObject({ code });

describe('a frame', () => {
  it('gives back its body, with both signatures checked', async () => {
    const file = await sealFrame(place, key.recipient, te('{"v":1}'), { author, desk, by: 'abc' });
    expect(await openFrame(key, place, file, { author: author.publicKey, desk: desk.publicKey })).toEqual({ body: te('{"v":1}'), by: 'abc' });
  });

  it('is at least 4 KiB for texts, so that a short one looks like any other', async () => {
    for (const text of ['', '短', 'x'.repeat(3000)]) {
      const file = await sealFrame(place, key.recipient, te(text), { author });
      expect((await ageDecrypt(key, ctxBytes(place), file)).length).toBe(4096);
    }
  });

  it('is written here as an attacker would write it', async () => {
    await expect(openFrame(key, place, await forge({}), { author: author.publicKey })).resolves.toBeDefined();
  });

  it.each<[string, object, string]>([
    ['another context than the file', { ctx: ctxText({ ...place, seq: 2 }) }, 'frame-context'],
    ['another type', { type: 'report' }, 'frame-context'],
    ['another recipient', { to: hashHex(te('age1pq1')) }, 'frame-recipient'],
    ['another version', { v: 2 }, 'frame'],
    ['another suite', { suite: 2 }, 'frame'],
    ['a longer body than it has', { bodyLen: 5000 }, 'frame'],
    ['a negative length', { bodyLen: -1 }, 'frame'],
  ])('that names %s is refused', (_, change, code) => refused(forge(change), code));

  it('with something hidden in the padding, or padded otherwise, is refused', async () => {
    await refused(forge({ bodyLen: 1 }), 'frame');
    await refused(forge({}, 5000), 'frame');
    await refused(forge({}, 0), 'frame');
  });

  it('that is no frame at all is refused', async () => {
    for (const frame of [new Uint8Array(), u32be(4_000_000_000), concat(u32be(2), te('[['))]) {
      await refused(ageEncrypt(key.recipient, ctxBytes(place), frame), 'frame');
    }
  });

  it('signed by somebody else, by nobody, or not by the desk is refused', async () => {
    await refused(sealFrame(place, key.recipient, te('{}'), { author: desk }), 'frame-signature');
    await refused(sealFrame(place, key.recipient, te('{}'), {}), 'frame-signature');
    const undersigned = await sealFrame(place, key.recipient, te('{}'), { author, desk: author });
    await expect(openFrame(key, place, undersigned, { author: author.publicKey, desk: desk.publicKey })).rejects.toMatchObject({ code: 'desk-signature' });
  });
});

it('a context part cannot smuggle in a line', () => {
  expect(() => ctxText({ ...place, objectId: 'a\n1\nserver' })).toThrow(RangeError);
});
