import { answer, idempotencyKey } from '../../core/api/client';
import type { ClueView, DeskView } from '../../core/contract';
import type { readReleased } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import { signDeed } from '../../core/officer/deed';

/** Everything that the server shows of a clue to an officer who opens it. A replacement server may show anything else. */
export interface Shown {
  clue: ClueView;
  desk: DeskView;
  released: Mutable<Parameters<typeof readReleased>[3]>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What the true server shows. */
export async function shown(seat: Seat, clueId: string): Promise<Shown> {
  const path = { clueId };
  const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path } }));
  const desk = await answer(seat.api.GET('/v1/desks/{desk}', { params: { path: { desk: clue.desk } } }));
  const grant = clue.grants.find((candidate) => candidate.desk === clue.desk)!.hash;
  const body = signDeed(seat.manifest.deploymentId, seat.officer, clueId, clue.head, 'opened', { desk: clue.desk, grant }, seat.now());
  const header = { 'Idempotency-Key': idempotencyKey() };
  const released = await answer(seat.api.POST('/v1/clues/{clueId}/openings', { params: { path, header }, body }));
  return { clue, desk, released };
}
