import { Alarm } from '../alarm';
import { unb64 } from '../bytes';
import type { ClueView } from '../contract';
import { deskOf } from '../manifest/manifest';
import { MAX_MESSAGE } from '../report/body';
import type { AgeKey } from '../seal/age';
import type { Place } from '../seal/ctx';
import { openFrame } from '../seal/frame';
import { parseBody } from '../seal/parse';
import type { Seat } from './seat';

/** Why a report is above the district: the subject's rank, the head of its own discipline organ, or a post on the list. */
export const reasons = ['RANK', 'DISC_HEAD', 'HIGHER_POST'] as const;

export type Reason = (typeof reasons)[number];

/** Somebody who opened the content. */
export interface Opener {
  readonly user: string;
  readonly at: string;
}

/** What goes up with a clue, sealed to its key: the reason would tell who is reported. */
export interface LetterUp {
  readonly v: 1;
  readonly kind: 'SEALED_UP';
  readonly reason: Reason;
  readonly text: string;
  /** The officer who sealed it up. */
  readonly by: string;
  /** Who had opened it till then, the first one first. */
  readonly openers: readonly Opener[];
}

type Timeline = ClueView['timeline'];
type Keyed = { readonly desk: string; readonly epoch: number };

/** Who opened a clue, by its stream. */
export const openersOf = (timeline: Timeline): Opener[] =>
  timeline.filter(({ type }) => type === 'opened').map(({ actor, at }) => ({ user: actor.replace(/^user:/, ''), at }));

/** Where a grant belongs that a desk makes and not the reporter. */
export const placeOfGrant = (deploymentId: string, clueId: string, reader: Keyed, { author, generation }: { author: Keyed; generation: number }): Place => ({
  deploymentId, clueId, kind: 'grant', objectId: `${reader.desk}:${reader.epoch}`, seq: generation, author: `desk:${author.desk}:${author.epoch}`,
});

export const placeOfLetter = (deploymentId: string, clueId: string, { desk, epoch }: Keyed): Place =>
  ({ deploymentId, clueId, kind: 'note', objectId: 'sealed-up', seq: 0, author: `desk:${desk}:${epoch}` });

/**
 * The letter that came up with a clue.
 * @throws Alarm `sealed-up` when it names other readers than the stream does, or somebody else than who signed the deed
 */
export async function openLetterUp(seat: Seat, clue: ClueView, key: AgeKey, file: Uint8Array): Promise<LetterUp> {
  const from = clue.sealedUp;
  if (!from) throw new Alarm('sealed-up', 'a letter came up with a clue that nobody sealed up');
  const place = placeOfLetter(seat.manifest.deploymentId, clue.clueId, from);
  const { body } = await openFrame(key, place, file, { author: unb64(deskOf(seat.manifest, from.desk, from.epoch).sigKey) });
  const letter = parseBody<LetterUp>(body, { kind: 'string', reason: 'string', text: 'string', by: 'string', openers: 'list' }, MAX_MESSAGE);
  const at = clue.timeline.findIndex(({ type }) => type === 'sealed-up');
  const told = JSON.stringify(letter.openers.map(({ user, at: when }) => [user, when]));
  if (told !== JSON.stringify(openersOf(clue.timeline.slice(0, Math.max(at, 0))).map(({ user, at: when }) => [user, when]))) {
    throw new Alarm('sealed-up', 'the district names other readers than the server does');
  }
  if (clue.timeline[at]?.actor !== `user:${letter.by}` || !reasons.includes(letter.reason)) throw new Alarm('sealed-up', 'the letter is not of whoever sealed it up');
  return letter;
}
