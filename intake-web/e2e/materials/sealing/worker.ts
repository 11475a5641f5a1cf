import { randomBytes } from '../../../core/bytes';
import { newAttachmentId, placeOf } from '../../../core/material/attachment';
import { deliverTo } from '../../../core/material/deliver';
import { newDigest } from '../../../core/material/digest';
import { Pace } from '../../../core/material/pace';
import { PIECE, sealPieces } from '../../../core/material/stream';
import { Upload } from '../../../core/material/upload';
import { CHUNK } from '../../../core/seal/cobblestone';
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

async function ciphers({ size }: File): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  // The key is thrown away: what it seals twice tells nothing to anybody.
  const [piece, iv] = [new Uint8Array(CHUNK), new Uint8Array(12)];
  const [call, calls] = [() => crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, piece), PIECE / CHUNK];
  for (let at = 0; at < size; at += PIECE) await Promise.all(Array.from({ length: Math.min(calls, Math.ceil((size - at) / CHUNK)) }, call));
}

async function seals(file: File): Promise<void> {
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

self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  const measured: Measured = {
    ciphersMs: await timed(() => ciphers(file)), sealsMs: await timed(() => seals(file)),
    sendsMs: await timed(() => sends(file)), sealsAndSendsMs: await timed(() => sealsAndSends(file)),
  };
  postMessage(measured);
};
