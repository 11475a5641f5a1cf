import { unb64 } from '../bytes';
import type { ClueView, Grant } from '../contract';
import { openFrame } from '../seal/frame';
import { parseBody } from '../seal/parse';
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
