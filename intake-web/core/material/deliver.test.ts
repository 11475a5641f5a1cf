import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unb64 } from '../bytes';
import { Blobs, refuse, type Mishap } from '../testdata/blobs';
import { ctxBytes } from '../seal/ctx';
import { hashHex } from '../seal/hash';
import { decryptChunked } from '../seal/cobblestone';
import { blobLength, newAttachmentId, placeOf } from './attachment';
import { deliverTo, type Delivered, type Progress } from './deliver';
import { Pace, type Standing } from './pace';

const SIZE = 9_000_001;
const bytes = new Uint8Array(SIZE).map((_, i) => i * 7 + (i >> 9));
let blobs: Blobs;
const server = createServer((request, response) => void blobs.respond(request, response));
let origin: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => (blobs = new Blobs()));
afterAll(() => void server.close());

const place = placeOf('test.example', 'a'.repeat(26), newAttachmentId());
const standings: Standing[] = [];
const hasty = (): Pace => new Pace((standing) => standings.push(standing), () => 1);

async function deliver(pace = hasty(), tell: (progress: Progress) => void = () => undefined): Promise<Delivered> {
  standings.length = 0;
  return deliverTo({ origin, language: 'zh' })(new Blob([bytes]), place, pace, tell);
}

async function expectArrived({ blob, key, hash, size }: Delivered): Promise<void> {
  const { bytes: sealed, length } = blobs.stored.get(blob)!;
  expect([sealed.length, size]).toEqual([length, SIZE]);
  const plain = (await decryptChunked(unb64(key), ctxBytes(place), sealed)).subarray(0, SIZE);
  expect([hashHex(plain), hash]).toEqual([hashHex(bytes), hashHex(bytes)]);
}

const happen = (method: string, ...mishaps: Mishap[]): void => void blobs.mishaps.push(...mishaps.map((mishap) => ({ method, happen: mishap })));

/** The line breaks in the middle of what is being sent; some of it has arrived. */
const cut: Mishap = async (request, response) => {
  const stored = [...blobs.stored.values()].at(-1)!;
  for await (const part of request) {
    stored.bytes = Buffer.concat([stored.bytes, part as Buffer]);
    break;
  }
  response.destroy();
  return true;
};

describe('a file on its way', () => {
  it('arrives as it was sealed, and is told of honestly', async () => {
    const told: Progress[] = [];
    await expectArrived(await deliver(hasty(), (progress) => told.push(progress)));
    const of = blobLength(SIZE);
    expect(told.at(-1)).toEqual({ sealed: of, sent: of, of });
    expect(told.every(({ sealed, sent }) => sent <= sealed && sealed <= of)).toBe(true);
  });

  it('goes on where the server stands when the line breaks', async () => {
    happen('PATCH', () => false, cut, cut, () => false, cut);
    await expectArrived(await deliver());
    expect(blobs.requests.filter((method) => method === 'POST')).toHaveLength(1);
    expect(standings).toContain('unreachable');
    expect(standings.at(-1)).toBe('going');
  });

  it('goes on when an answer was lost, or when the server says that another request is writing', async () => {
    happen('PATCH', async (request, response) => {
      await blobs.respond(request, { writeHead: () => ({ end: () => undefined }) } as never);
      response.destroy();
      return true;
    }, (request, response) => (refuse(request, response, 423, 'upload-busy'), true));
    happen('HEAD', (request, response) => (refuse(request, response, 503, 'unavailable'), true));
    await expectArrived(await deliver());
  });

  it('waits while the server has no room, and says so', async () => {
    const full: Mishap = (request, response) => (refuse(request, response, 507, 'storage-full'), true);
    happen('POST', full);
    happen('PATCH', () => false, full, full);
    await expectArrived(await deliver());
    expect(standings).toContain('full');
  });

  it('begins anew when the server has forgotten it', async () => {
    happen('PATCH', () => false, () => (blobs.stored.clear(), false));
    await expectArrived(await deliver());
    expect(blobs.requests.filter((method) => method === 'POST')).toHaveLength(2);
  });

  it('stands still while paused and goes on when resumed', async () => {
    const pace = hasty();
    happen('PATCH', () => (pace.pause(), false));
    const delivered = deliver(pace);
    while (!standings.includes('paused')) await new Promise((soon) => setImmediate(soon));
    const before = blobs.requests.length;
    for (let turn = 0; turn < 50; turn++) await new Promise((soon) => setImmediate(soon));
    expect(blobs.requests.length).toBe(before);
    pace.resume();
    await expectArrived(await delivered);
  });

  it('taken back is taken off the server', async () => {
    const pace = hasty();
    happen('PATCH', () => false, () => (pace.stop(), false));
    await expect(deliver(pace)).rejects.toMatchObject({ name: 'Stopped' });
    expect(blobs.stored.size).toBe(0);
  });

  it('that the server will not have is refused by name', async () => {
    happen('POST', (request, response) => (refuse(request, response, 413, 'too-large'), true));
    await expect(deliver()).rejects.toMatchObject({ name: 'Problem', slug: 'too-large' });
  });
});
