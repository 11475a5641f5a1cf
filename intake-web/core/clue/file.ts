import { Alarm } from '../alarm';
import { answer } from '../api/client';
import { Unreachable } from '../api/problem';
import { unb64 } from '../bytes';
import { blobLength, placeOf, type Attachment } from '../material/attachment';
import { newDigest } from '../material/digest';
import { openPieces } from '../material/stream';
import { ctxBytes } from '../seal/ctx';
import type { Done } from './answer';
import { Attempt, deedRequest } from './attempt';
import type { OpenClue } from './open';
import type { Seat } from './seat';

/** How often in a row the line may break without anything having come. */
const TRIES = 5;

/**
 * Opens a file of an opened clue piece by piece, as it comes from the server. It is whole, and the one that the reporter sent,
 * only when the last piece has come without an alarm.
 * @throws Alarm `ciphertext` when it was cut off, changed or swapped; Problem, Unreachable
 */
export async function* openFile(seat: Seat, { clue: { clueId } }: OpenClue, { id, blob, key, size, hash }: Attachment): AsyncGenerator<Uint8Array> {
  const digest = await newDigest();
  const context = ctxBytes(placeOf(seat.manifest.deploymentId, clueId, id));
  yield* openPieces(sealedBytes(seat, clueId, blob, blobLength(size)), unb64(key), context, size, digest);
  if (digest.end() !== hash) throw new Alarm('ciphertext', 'the file is not the one that the reporter describes');
}

/** Has it logged that the file itself leaves the desk's software; to be done before it is handed out. */
export const takeOriginal = (seat: Seat, opened: OpenClue, { id, blob }: Attachment, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    () => deedRequest(seat, opened, 'original-taken', { desk: opened.clue.desk, attachment: id, blob }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/originals', deed)),
  );

/** What the server holds, asked for again from where the line broke. */
async function* sealedBytes(seat: Seat, clueId: string, blob: string, length: number): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let tries = 1; at < length; tries++) {
    try {
      for await (const part of partsFrom(seat, clueId, blob, at)) {
        [at, tries] = [at + part.length, 0];
        yield part;
      }
      if (tries > 0) return;
    } catch (broken) {
      if (!(broken instanceof Unreachable) || tries >= TRIES) throw broken;
    }
  }
}

async function* partsFrom({ api }: Seat, clueId: string, blob: string, at: number): AsyncGenerator<Uint8Array> {
  const header = at > 0 ? { Range: `bytes=${at}-` } : {};
  const body = await answer(api.GET('/v1/clues/{clueId}/blobs/{blob}', { params: { path: { clueId, blob }, header }, parseAs: 'stream' }));
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (cause) {
    throw new Unreachable('the line broke', { cause });
  } finally {
    // Whoever has seen enough lets the line go; on one that broke there is nothing to let go.
    await reader.cancel().catch(() => undefined);
  }
}
