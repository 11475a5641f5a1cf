import { connect } from '../../../core/api/client';
import type { Seat } from '../../../core/clue/seat';
import { b64, unhex } from '../../../core/bytes';
import { keyPair } from '../../../core/officer/userKey';
import { HeadlineBook } from '../../../desk/headlines/book';
import type { Keys, Measured } from './measured';

/** Reads, opens and seeks all headlines as the desk does: the same book, the same worker, the same policy. */
async function measure(words: string): Promise<Measured> {
  const { deploymentId, desk, identity, seed } = (await (await fetch('/keys')).json()) as Keys;
  const key = { ...(await keyPair({ identity, seed: b64(unhex(seed)) })), desk, epoch: 1 };
  const seat = { api: connect({ origin: location.origin, language: 'zh' }), manifest: { deploymentId }, officer: { desks: new Map([[desk, key]]) } } as unknown as Seat;
  const began = performance.now();
  const book = new HeadlineBook(seat);
  let steps = 0;
  book.reading.subscribe(() => steps++);
  await book.readAll();
  const read = performance.now();
  const { total } = await book.find(words, 60);
  const found = performance.now();
  const { opened, kind } = book.reading.value;
  book.close();
  return { opened, kind, steps, found: total, readMs: Math.round(read - began), findMs: Math.round(found - read) };
}

Object.assign(globalThis, { measure });
