import { Alarm } from '../alarm';
import { answer } from '../api/client';
import { unb64 } from '../bytes';
import type { ClueView, Grant, HeldReason } from '../contract';
import { openFrame } from '../seal/frame';
import { parseBody } from '../seal/parse';
import { Attempt, deedRequest } from './attempt';
import { deskKeyOf, type Seat } from './seat';

interface HeldBody {
  readonly v: 1;
  readonly grants: readonly Grant[];
}

/**
 * The grants that were replaced when a clue was sealed up, for a superior to whom a false one was sent: each is still sealed to
 * its reader, who can now open the clue again and seal it up in earnest.
 * @throws Alarm unless the server sealed them to this desk
 */
export async function openHeld(seat: Seat, { clueId, desk }: Pick<ClueView, 'clueId' | 'desk'>, held: string): Promise<readonly Grant[]> {
  const { age, epoch } = deskKeyOf(seat, desk);
  const place = { deploymentId: seat.manifest.deploymentId, clueId, kind: 'grant', objectId: `held:${desk}:${epoch}`, seq: 0, author: 'server' } as const;
  const { body } = await openFrame(age, place, unb64(held), {});
  return parseBody<HeldBody>(body, { grants: 'list' }).grants;
}

/** Why what is held is handed out, or kept. */
export const heldReasons = ['KEY_FALSE', 'LETTER_FALSE', 'OVERSIGHT_ASKED', 'WAITS', 'OTHER'] as const satisfies readonly HeldReason[];

/** What was held of a clue that was sealed up, and since when. */
export interface Held {
  readonly clueId: string;
  /** The desk that sealed it up. */
  readonly from: string;
  readonly since: string;
  readonly reason: HeldReason;
  readonly grants: readonly Grant[];
}

/**
 * Has it logged that what is held is handed out, and why.
 * @throws Alarm unless the server sealed it to this desk; Problem `state-refused` when nothing is held, `head-moved`
 */
export async function handOut(seat: Seat, clue: ClueView, reason: HeldReason, attempt = new Attempt()): Promise<Held> {
  const { held } = await decide(seat, clue, 'HANDED_OUT', reason, attempt);
  if (held === null) throw new Alarm('grants', 'the server hands out nothing though it says that it does');
  const { desk, on } = clue.sealedUp!;
  return { clueId: clue.clueId, from: desk, since: on, reason, grants: await openHeld(seat, clue, held) };
}

/** Has it logged that it is not handed out, and why. It stays until the clue is confirmed. @throws Problem as {@link handOut} */
export async function keepBack(seat: Seat, clue: ClueView, reason: HeldReason, attempt = new Attempt()): Promise<void> {
  await decide(seat, clue, 'KEPT', reason, attempt);
}

const TYPES = { HANDED_OUT: 'held-handed-out', KEPT: 'held-kept' } as const;

const decide = (seat: Seat, clue: ClueView, decision: keyof typeof TYPES, reason: HeldReason, attempt: Attempt) =>
  attempt.send(
    () => deedRequest(seat, { clue, head: clue.head }, TYPES[decision], { desk: clue.desk, decision, reason }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/held-decisions', deed)),
  );
