import type { Connection } from '../api/client';
import { Problem, problemOf, Unreachable } from '../api/problem';
import { PIECE } from './stream';
import type { Pace } from './pace';

/** The server does not know the upload any more: it was left lying too long. It must begin anew. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

/** Milliseconds after which a request that has no answer is given up; what of it arrived is kept. */
const PATIENCE = 60_000;
const SMALLEST_STEP = 64 * 1024;
const FIRST_STEP = 512 * 1024;
/** A step that takes less than the first is doubled, one that takes more than the second is halved; milliseconds. */
const QUICK = 1000;
const SLOW = 4000;

type Answered = Pick<Response, 'status' | 'headers'>;

/** One blob on its way to the server, by tus 1.0.0 (core and creation). The steps follow the line, so that progress is honest on a slow one. */
export class Upload {
  /** Bytes that are known to lie on the server's disk. */
  private offset = 0;
  private step = FIRST_STEP;
  /** Whether a request had no answer: then only the server knows how far it came. */
  private unsure = false;

  private constructor(
    private readonly connection: Connection,
    private readonly pace: Pace,
    /** 32 hex digits that the server chose. */
    readonly blob: string,
  ) {}

  /** @param length of the blob in bytes. @throws Problem, Stopped */
  static async begin(connection: Connection, length: number, pace: Pace): Promise<Upload> {
    const { headers } = await insist(pace, (signal) => request(connection, 'POST', '', signal, { 'Upload-Length': String(length) }));
    const blob = /([0-9a-f]{32})\/?$/.exec(headers.get('Location') ?? '')?.[1];
    if (!blob) throw new Unreachable('the server did not say where the upload lies');
    return new Upload(connection, pace, blob);
  }

  /**
   * Sends the bytes that follow those sent before. Paused, out of reach or without room it waits and then goes on from
   * where the server stands.
   * @param tell is told how many bytes of the blob lie on the server's disk
   * @throws Gone, Problem, Stopped
   */
  async send(piece: Uint8Array, tell: (sent: number) => void): Promise<void> {
    const start = this.offset;
    while (this.offset < start + piece.length) {
      await insist(this.pace, (signal) => this.oneStep(piece, start, signal), () => this.slower());
      tell(this.offset);
    }
  }

  /** Takes what has arrived off the server again. */
  async takeBack(): Promise<void> {
    await request(this.connection, 'DELETE', this.blob, new AbortController().signal, {});
  }

  private async oneStep(piece: Uint8Array, start: number, signal: AbortSignal): Promise<void> {
    if (this.unsure) this.offset = offsetOf(await request(this.connection, 'HEAD', this.blob, signal, {}));
    const done = this.offset - start;
    if (done < 0 || done > piece.length) throw new Gone('the server stands at a place that is not in hand any more');
    this.unsure = false;
    if (done === piece.length) return;
    const part = piece.subarray(done, done + this.step);
    this.unsure = true;
    const began = performance.now();
    this.offset = offsetOf(await request(this.connection, 'PATCH', this.blob, signal, {
      'Upload-Offset': String(this.offset), 'Content-Type': 'application/offset+octet-stream',
    }, part));
    this.unsure = false;
    this.follow(performance.now() - began);
  }

  private follow(took: number): void {
    if (took > SLOW) this.slower();
    else if (took < QUICK) this.step = Math.min(PIECE, this.step * 2);
  }

  private slower(): void {
    this.step = Math.max(SMALLEST_STEP, this.step / 2);
  }
}

/** Tries until it is answered. @throws what trying again does not mend */
async function insist<T>(pace: Pace, attempt: (signal: AbortSignal) => Promise<T>, failed: () => void = () => undefined): Promise<T> {
  for (let failures = 1; ; failures++) {
    const signal = await pace.go();
    try {
      const answer = await attempt(signal);
      pace.answered();
      return answer;
    } catch (error) {
      if (signal.aborted) continue;
      if (!isPassing(error)) throw error;
      failed();
      await pace.sleep(failures, error instanceof Problem && error.status === NO_ROOM ? 'full' : 'unreachable');
    }
  }
}

const NO_ROOM = 507;

/** Out of reach, a server that fails or has no room now, or two requests of one upload that met. */
const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof Problem && (error.status >= 500 || [409, 423, 429].includes(error.status)));

async function request(
  { origin, language }: Connection, method: string, blob: string, signal: AbortSignal, headers: Record<string, string>, body?: Uint8Array,
): Promise<Answered> {
  const answer = await withinPatience(signal, (limited) => fetch(`${origin}/v1/blobs${blob && `/${blob}`}`, {
    method, signal: limited, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store',
    headers: { 'Tus-Resumable': '1.0.0', 'Accept-Language': language, ...headers },
    // A copy of plain bytes would stay in the page until it is next tidied up, for every step one; a Blob lies in the browser's own store.
    ...(body && { body: new Blob([body as BlobPart]) }),
  }));
  if (answer.ok) return answer;
  if (blob && (answer.status === 404 || answer.status === 410)) throw new Gone('the server does not know the upload');
  throw problemOf(answer, await answer.json().catch(() => undefined));
}

/** Gives a call up when its time is over or the signal says so. Telephones of the last years do not know AbortSignal.any. */
async function withinPatience(signal: AbortSignal, call: (limited: AbortSignal) => Promise<Response>): Promise<Response> {
  const limit = new AbortController();
  const giveUp = (): void => limit.abort();
  const timer = setTimeout(giveUp, PATIENCE);
  signal.addEventListener('abort', giveUp);
  try {
    return await call(limit.signal);
  } catch (cause) {
    throw new Unreachable('the server did not answer', { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

function offsetOf({ headers }: Answered): number {
  const offset = Number(headers.get('Upload-Offset') ?? Number.NaN);
  if (!Number.isSafeInteger(offset) || offset < 0) throw new Unreachable('the server did not say how far the upload came');
  return offset;
}
