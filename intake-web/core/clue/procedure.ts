import { answer } from '../api/client';
import { hex, randomBytes } from '../bytes';
import type { ClueView, Disposition, Opinion, Outcome } from '../contract';
import type { Done } from './answer';
import { Attempt, deedRequest, type At } from './attempt';
import { sealNote } from './notes';
import type { OpenClue } from './open';
import type { Seat } from './seat';

/** The four ways to dispose of a clue 四种处置方式, as the statute names them. */
export const dispositions: readonly Disposition[] = ['TALK_INQUIRY', 'PRELIM_VERIFY', 'PENDING', 'CLOSED'];

/** What can come of each way that leads to a result (decision 0019); the server holds the same table and has the last word. */
export const outcomes: Readonly<Partial<Record<ClueView['state'], readonly Outcome[]>>> = {
  TALK_INQUIRY: ['CLOSED', 'FIRST_FORM', 'PRELIM_VERIFY', 'CASE'],
  PRELIM_VERIFY: ['CLOSED', 'FIRST_FORM', 'REFERRED', 'PENDING', 'CASE'],
};

/** The opinion that waits for a chief; undefined when none does. */
export const waiting = ({ state, opinions }: Pick<ClueView, 'state' | 'opinions'>): Opinion | undefined =>
  state === 'PROPOSED' ? opinions.at(-1) : undefined;

/**
 * Proposes how to dispose of the clue (处置意见); for whoever has it in hand.
 * @param text the opinion and its grounds, an internal note that stays as it is from now on
 * @throws Problem `state-refused`, `head-moved`; TooLong
 */
export const propose = (seat: Seat, opened: OpenClue, disposition: Disposition, text: string, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () => deedRequest(seat, opened, 'disposition-proposed', { desk: opened.clue.desk, disposition, note: await paper(seat, opened, text) }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/opinions', deed)),
  );

/** Approves an opinion (批准). @throws Problem `own-opinion` to whoever wrote it or has the clue in hand */
export const approve = (seat: Seat, at: At, { note, disposition }: Pick<Opinion, 'note' | 'disposition'>, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    () => deedRequest(seat, at, 'disposition-approved', { desk: at.clue.desk, opinion: note, disposition }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/approvals', deed)),
  );

/** Gives an opinion back (退回). @param text why, for whoever writes the next one @throws Problem as {@link approve} */
export const giveBack = (seat: Seat, opened: OpenClue, { note }: Pick<Opinion, 'note'>, text: string, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () => deedRequest(seat, opened, 'disposition-returned', { desk: opened.clue.desk, opinion: note, note: await paper(seat, opened, text) }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/returns', deed)),
  );

/** Records what came of the clue (办理结果). @param text what was found, and on what that stands @throws Problem as {@link approve} */
export const conclude = (seat: Seat, opened: OpenClue, outcome: Outcome, text: string, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () => deedRequest(seat, opened, 'result-recorded', { desk: opened.clue.desk, outcome, note: await paper(seat, opened, text) }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/results', deed)),
  );

/** Archives the clue (归档). @throws Problem `feedback-missing` until the reporter was told of the result */
export const archive = (seat: Seat, at: At, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    () => deedRequest(seat, at, 'archived', { desk: at.clue.desk }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/archive', deed)),
  );

const paper = (seat: Seat, opened: OpenClue, text: string) => sealNote(seat, opened, { id: hex(randomBytes(16)), version: 1, text });
