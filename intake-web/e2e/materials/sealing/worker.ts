import { randomBytes } from '../../../core/bytes';
import { newAttachmentId, placeOf } from '../../../core/material/attachment';
import { deliverTo } from '../../../core/material/deliver';
import { newDigest } from '../../../core/material/digest';
import { Pace } from '../../../core/material/pace';
import { PIECE, sealAll, sealPieces } from '../../../core/material/stream';
import { Upload } from '../../../core/material/upload';
import { Box, CHUNK } from '../../../core/seal/cobblestone';
import { ctxBytes } from '../../../core/seal/ctx';
import type { Measured } from './measured';

const connection = { origin: location.origin, language: 'en' } as const;
const place = () => placeOf('bench.example', 'aaaaaaaaaaaaaaaaaaaaaaaaaa', newAttachmentId());
const nothing = (): void => undefined;

async function timed(deed: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await deed();
  return performance.now() - began;
}

/** How often the cipher and the sealing are timed in turn. */
const TURNS = 5;
/** What both are given: bytes of chance, which are the same in each piece. */
const sample = randomSample();

function randomSample(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(PIECE);
  // As much as one call gives.
  for (let at = 0; at < PIECE; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}

/** As many bytes as the file has; the last piece is shorter than the others. */
function* pieces({ size }: File): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at <= size; at += PIECE) yield sample.subarray(0, size - at);
}

async function ciphers(file: File): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  // The key is thrown away: what it seals twice tells nothing to anybody.
  const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12) };
  let before: Promise<unknown> = Promise.resolve();
  for (const piece of pieces(file)) {
    const calls = Array.from({ length: Math.ceil(piece.length / CHUNK) }, (_, i) =>
      crypto.subtle.encrypt(algorithm, key, piece.subarray(i * CHUNK, (i + 1) * CHUNK)));
    await before;
    before = Promise.all(calls);
  }
  await before;
}

async function seals(file: File): Promise<void> {
  const plain = async function* (): AsyncGenerator<Uint8Array> { yield* pieces(file); };
  for await (const piece of sealAll(await Box.make(randomBytes(32), ctxBytes(place())), plain())) void piece;
}

async function readsAndSeals(file: File): Promise<void> {
  for await (const piece of sealPieces(file, randomBytes(32), ctxBytes(place()), await newDigest())) void piece;
}

async function sends(file: File): Promise<void> {
  const upload = await Upload.begin(connection, file.size, new Pace());
  for (let at = 0; at < file.size; at += PIECE) await upload.send(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()), nothing);
  await upload.takeBack();
}

async function sealsAndSends(file: File): Promise<void> {
  const { blob } = await deliverTo(connection)(file, place(), new Pace(), nothing);
  await fetch(`/v1/blobs/${blob}`, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } });
}

/** The medians of deeds that are done in turn, so that what else the machine does falls upon each. */
async function inTurn(...deeds: (() => Promise<void>)[]): Promise<number[]> {
  const all = deeds.map((): number[] => []);
  for (let turn = 0; turn < TURNS; turn++) for (const [i, deed] of deeds.entries()) all[i]!.push(await timed(deed));
  return all.map((took) => took.sort((a, b) => a - b)[Math.floor(TURNS / 2)]!);
}

self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  const [ciphersMs, sealsMs] = (await inTurn(() => ciphers(file), () => seals(file))) as [number, number];
  const measured: Measured = {
    ciphersMs, sealsMs, readsAndSealsMs: await timed(() => readsAndSeals(file)),
    sendsMs: await timed(() => sends(file)), sealsAndSendsMs: await timed(() => sealsAndSends(file)),
  };
  postMessage(measured);
};
