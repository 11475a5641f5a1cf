import type { Connection } from '../api/client';
import { b64, randomBytes, wipe } from '../bytes';
import { ctxBytes, type Place } from '../seal/ctx';
import { blobLength } from './attachment';
import type { Attachment } from './attachment';
import { newDigest, type DigestElsewhere } from './digest';
import { Pace, Stopped } from './pace';
import { sealPieces } from './stream';
import { Gone, Upload } from './upload';

/** How far a delivery is, in bytes of ciphertext. What was sealed is ready to go; what was sent lies on the server's disk. */
export interface Progress {
  readonly sealed: number;
  readonly sent: number;
  readonly of: number;
}

/** What the report must say of a file that was delivered, beside what the reporter says of it. */
export type Delivered = Pick<Attachment, 'id' | 'blob' | 'key' | 'size' | 'hash'>;

/** How a file is brought to the server; a page has a worker do it, so that it stays alive meanwhile. */
export type Deliver = (file: Blob, place: Place, pace: Pace, tell: (progress: Progress) => void) => Promise<Delivered>;

/** How what hashes a file is made. */
export type DigestOf = (size: number) => Promise<DigestElsewhere>;

/** How often an upload that the server has forgotten is begun anew. */
const BEGINNINGS = 3;

/**
 * Seals a file under a fresh key and sends it, the next piece being sealed while one travels.
 * @param digestOf makes what hashes a file of this many bytes
 * @throws Problem when the server will not have it, Gone when it keeps forgetting it, Stopped; DOMException when the file cannot be read
 */
export const deliverTo = (connection: Connection, digestOf: DigestOf = newDigest): Deliver => async (file, place, pace, tell) => {
  for (let beginning = 1; ; beginning++) {
    try {
      return await once(connection, digestOf, file, place, pace, tell);
    } catch (error) {
      if (!(error instanceof Gone) || beginning === BEGINNINGS) throw error;
    }
  }
};

async function once(
  connection: Connection, digestOf: DigestOf, file: Blob, place: Place, pace: Pace, tell: (progress: Progress) => void,
): Promise<Delivered> {
  const key = randomBytes(32);
  const digest = await digestOf(file.size);
  const progress = new Course(blobLength(file.size), tell);
  const upload = await Upload.begin(connection, progress.of, pace);
  try {
    await sendPieces(upload, progress.watch(sealPieces(file, key, ctxBytes(place), digest)), (sent) => progress.sentTo(sent));
  } catch (error) {
    wipe(key);
    // Left alone the server would forget it in a day or two; asking is a courtesy that may fail.
    if (error instanceof Stopped) await upload.takeBack().catch(() => undefined);
    throw error;
  }
  const delivered = { id: place.objectId, blob: upload.blob, key: b64(key), size: file.size, hash: await digest.end() };
  wipe(key);
  return delivered;
}

async function sendPieces(upload: Upload, pieces: AsyncGenerator<Uint8Array>, tell: (sent: number) => void): Promise<void> {
  let next = pieces.next();
  for (let piece = await next; !piece.done; piece = await next) {
    next = pieces.next();
    // Its failure is met when it is waited for; until then it is nobody's.
    next.catch(() => undefined);
    await upload.send(piece.value, tell);
  }
}

class Course {
  private sealed = 0;
  private sent = 0;

  constructor(readonly of: number, private readonly tell: (progress: Progress) => void) {}

  async *watch(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      this.sealed += piece.length;
      this.show();
      yield piece;
    }
  }

  sentTo(sent: number): void {
    this.sent = sent;
    this.show();
  }

  private show(): void {
    this.tell({ sealed: this.sealed, sent: this.sent, of: this.of });
  }
}
