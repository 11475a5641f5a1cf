import { Alarm } from '../alarm';
import { concat } from '../bytes';
import { Box, CHUNK, HEAD, SEALED_CHUNK } from '../seal/cobblestone';
import { blobLength, paddedLength } from './attachment';
import type { Digest, DigestElsewhere } from './digest';

const CHUNKS = 256;

/** Bytes of plaintext that are sealed or opened at a time: 4 MiB. */
export const PIECE = CHUNKS * CHUNK;

/** Pieces that are on their way at once: one with whoever asked, one ready for him, one being sealed. */
const ON_THE_WAY = 3;

/**
 * Seals a file piece by piece: its bytes, then zeros up to its padded length.
 * @param key 32 random bytes, for this file alone
 * @param digest is given the file's own bytes, away
 * @returns as {@link sealAll}
 */
export async function* sealPieces(file: Blob, key: Uint8Array, context: Uint8Array, digest: DigestElsewhere): AsyncGenerator<Uint8Array> {
  yield* sealAll(await Box.make(key, context), paddedPieces(file, digest));
}

/**
 * Seals pieces as they come; put together they are the box. Memory is flat and taken once: a piece stands until the one after
 * the next is asked for, and is then written over.
 * @param plain pieces of {@link PIECE} bytes; the last, and only the last, is shorter and may be empty. What it has given it may
 *   do away with when the next is asked for
 */
export async function* sealAll(box: Box, plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const places: Uint8Array[] = [];
  let before: Promise<Uint8Array> = Promise.resolve(box.head);
  let number = 0;
  for await (const piece of plain) {
    const isLast = piece.length < PIECE;
    const place = number === 0 && isLast ? undefined : (places[number % ON_THE_WAY] ??= new Uint8Array(CHUNKS * SEALED_CHUNK));
    const sealed = box.seal(CHUNKS * number, piece, isLast, place);
    number++;
    yield await before;
    before = sealed;
  }
  yield await before;
}

async function* paddedPieces(file: Blob, digest: DigestElsewhere): AsyncGenerator<Uint8Array> {
  const length = paddedLength(file.size);
  for (let at = 0; at <= length; at += PIECE) {
    const own = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    yield padded(own, Math.min(PIECE, length - at));
    // Hashed while other threads seal it.
    await digest.update(own);
  }
}

function padded(own: Uint8Array, length: number): Uint8Array {
  if (own.length === length) return own;
  const piece = new Uint8Array(length);
  piece.set(own);
  return piece;
}

/**
 * Opens what {@link sealPieces} made, piece by piece, without the padding. Whoever reads it has the file only when the last
 * piece has come: until then the rest may still turn out to be missing or changed.
 * @param size of the file, as the sealed report says
 * @param digest is given the file's own bytes
 * @throws Alarm `ciphertext` when key or context differ, the length is not that of the size, or anything was changed
 */
export async function* openPieces(
  sealed: AsyncIterable<Uint8Array>, key: Uint8Array, context: Uint8Array, size: number, digest: Digest,
): AsyncGenerator<Uint8Array> {
  const reader = new Reader(sealed, blobLength(size));
  const box = await Box.of(key, context, await reader.next(HEAD));
  for (let first = 0; reader.left > 0; first += CHUNKS) {
    const plain = await box.open(first, await reader.next(Math.min(CHUNKS * SEALED_CHUNK, reader.left)));
    const own = plain.subarray(0, Math.max(0, size - first * CHUNK));
    if (plain.subarray(own.length).some((byte) => byte !== 0)) throw new Alarm('ciphertext', 'the padding is not empty');
    digest.update(own);
    if (own.length > 0) yield own;
  }
  await reader.end();
}

/** Cuts a stream of known length into runs as they are asked for. */
class Reader {
  private readonly source: AsyncIterator<Uint8Array>;
  private rest: Uint8Array[] = [];
  private held = 0;

  constructor(source: AsyncIterable<Uint8Array>, public left: number) {
    this.source = source[Symbol.asyncIterator]();
  }

  async next(length: number): Promise<Uint8Array> {
    while (this.held < length && (await this.more()));
    if (this.held < length) throw new Alarm('ciphertext', 'the box is cut off');
    const all = concat(...this.rest);
    this.rest = [all.subarray(length)];
    this.held -= length;
    this.left -= length;
    return all.subarray(0, length);
  }

  async end(): Promise<void> {
    if (this.held > 0 || (await this.more())) throw new Alarm('ciphertext', 'something was added to the box');
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.source.next();
    if (done) return false;
    this.rest.push(value);
    this.held += value.length;
    return true;
  }
}
