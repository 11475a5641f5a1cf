import { unb64 } from '../bytes';
import type { Author } from '../seal/ctx';
import type { Share } from '../seal/shares';
import type { Keeper } from './answer';
import { sharePlace, type ReportersKey } from './custody';
import { checkShare, readShare } from './share';

/** A share as its holder has it: as the reporter sealed it to him, or as a keeper did who handed it on. */
export interface HeldShare {
  /** An age file, b64. */
  readonly share: string;
  /** The keeper who handed it on; null for the reporter. */
  readonly sealedBy: string | null;
}

/** What the reporter committed to of a part, and where it lies. */
export interface Committed {
  /** The agency whose part of a name it is, or `contact`. */
  readonly label: string;
  readonly x: number;
  readonly commitment: string;
}

/**
 * Opens a share and holds it against the reporter's commitment. That makes it good, whoever sealed it: so of a share that was
 * handed on the frame's signature is not asked for, which nobody could check once the list has dropped who handed it on.
 * @throws Alarm `share-corrupt`, and whatever is wrong with the file
 */
export async function openHeld(deploymentId: string, { user, keys }: Keeper, clue: ReportersKey, { label, x, commitment }: Committed, held: HeldShare): Promise<Share> {
  const author: Author = held.sealedBy === null ? 'reporter' : `user:${held.sealedBy}`;
  const place = { ...sharePlace(deploymentId, clue.clueId, label, user, x), author };
  const share = unb64((await readShare(keys.age, place, held.share, held.sealedBy === null ? unb64(clue.authPublicKey) : undefined)).share);
  checkShare(clue.clueId, commitment, share, `${label}:${user}`);
  return share;
}
