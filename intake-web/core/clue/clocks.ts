import { answer } from '../api/client';
import { hex, randomBytes } from '../bytes';
import type { DeadlineRule, PauseReason } from '../contract';
import type { Done } from './answer';
import { Attempt, deedRequest, type At } from './attempt';
import { sealNote } from './notes';
import type { OpenClue } from './open';
import type { Seat } from './seat';

/**
 * Lets a clock stand still, for a reason that its rule allows.
 * @param text what it is in words; it becomes an internal note, sealed like any other
 * @throws Problem `state-refused` when it is over or stands still already, `head-moved`; TooLong
 */
export const pauseClock = (seat: Seat, opened: OpenClue, rule: DeadlineRule, reason: PauseReason, text: string, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () => {
      const note = text.trim() === '' ? {} : { note: await sealNote(seat, opened, { id: hex(randomBytes(16)), version: 1, text }) };
      return deedRequest(seat, opened, 'clock-paused', { desk: opened.clue.desk, rule, reason, ...note });
    },
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/pauses', deed)),
  );

/** Lets it go on; its last day moves by the time paused. */
export const resumeClock = (seat: Seat, at: At, rule: DeadlineRule, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    () => deedRequest(seat, at, 'clock-resumed', { desk: at.clue.desk, rule }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/resumptions', deed)),
  );
