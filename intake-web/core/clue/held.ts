import { Alarm } from '../alarm';
import { answer } from '../api/client';
import { Problem } from '../api/problem';
import { unb64 } from '../bytes';
import type { ClueView, Grant } from '../contract';
import { openFrame } from '../seal/frame';
import { parseBody } from '../seal/parse';
import { Attempt } from './attempt';
import { readReleased, release } from './open';
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

/** What the server keeps back of a clue that was sealed up, and why the superior might want it. */
export interface Held {
  readonly clueId: string;
  /** The desk that sealed it up, and the day. */
  readonly from: string;
  readonly since: string;
  /** The alarm that what was sent up raises; undefined when it opens the clue as it should, and nothing held is needed. */
  readonly fault: string | undefined;
  readonly grants: readonly Grant[];
}

/**
 * What is held for this desk, which leaves an `opened` in the log like any look.
 * @returns undefined when nothing is: the clue was never sealed up, or has been confirmed
 * @throws Alarm unless the server sealed it to this desk; Problem
 */
export async function readHeld(seat: Seat, clueId: string, attempt = new Attempt(), tries = 3): Promise<Held | undefined> {
  const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId } } }));
  if (!clue.sealedUp) return undefined;
  const view = await answer(seat.api.GET('/v1/desks/{desk}', { params: { path: { desk: clue.desk } } }));
  try {
    const released = await release(seat, clue, attempt);
    const held = released.upward?.held;
    if (held === undefined || held === null) return undefined;
    const fault = await readReleased(seat, clue, view, released).then(() => undefined, codeOf);
    return { clueId, from: clue.sealedUp.desk, since: clue.sealedUp.on, fault, grants: await openHeld(seat, clue, held) };
  } catch (refused) {
    if (!(refused instanceof Problem) || !refused.head || tries === 1) throw refused;
    return readHeld(seat, clueId, attempt, tries - 1);
  }
}

function codeOf(thrown: unknown): string {
  if (thrown instanceof Alarm) return thrown.code;
  throw thrown;
}
