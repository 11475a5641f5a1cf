import { Alarm } from '../alarm';
import { te, unb64 } from '../bytes';
import { deskOf } from '../manifest/manifest';
import type { Member } from '../manifest/members';
import { MAX_MESSAGE, refuseTooLong } from '../report/body';
import type { Place } from '../seal/ctx';
import { sealFrame } from '../seal/frame';
import { openByAny } from './keys';
import type { OpenClue } from './open';
import { pseudonym } from './pseudonym';
import { deskKeyOf, type Seat } from './seat';

/** What a desk writes about a clue to itself: which kind of thing, and which version of it. */
export interface PaperPlace {
  readonly kind: 'note' | 'plan';
  readonly id: string;
  readonly version: number;
}

/** Seals a paper to the clue's key, signed by officer and desk (decision 0004 section 3). @throws TooLong */
export async function sealPaper(seat: Seat, { clue, keys: [{ recipient }] }: Pick<OpenClue, 'clue' | 'keys'>, place: PaperPlace, body: object): Promise<Uint8Array> {
  const desk = deskKeyOf(seat, clue.desk);
  const bytes = te(JSON.stringify(body));
  refuseTooLong(bytes, MAX_MESSAGE);
  const signers = { author: seat.officer.keys.signing, desk: desk.signing, by: pseudonym(desk, clue.clueId, seat.officer.user) };
  return sealFrame(ctxOf(seat, clue, desk.epoch, place), recipient, bytes, signers);
}

/** The body of a paper. @param stored `by`, who wrote it as the server says @throws Alarm unless officer and desk signed exactly this */
export async function openPaper(
  seat: Seat, { clue, keys }: Pick<OpenClue, 'clue' | 'keys'>, members: ReadonlyMap<string, Member>, place: PaperPlace,
  stored: { readonly ciphertext: string; readonly by: string },
): Promise<Uint8Array> {
  const author = members.get(stored.by);
  if (!author) throw new Alarm('membership', `${stored.by}, who wrote a ${place.kind}, is no member of the desk`);
  const desk = deskKeyOf(seat, clue.desk);
  const expected = { author: author.sigKey, desk: unb64(deskOf(seat.manifest, desk.desk, desk.epoch).sigKey) };
  const { body, by } = await openByAny(keys, ctxOf(seat, clue, desk.epoch, place), unb64(stored.ciphertext), expected);
  if (by !== pseudonym(desk, clue.clueId, stored.by)) throw new Alarm('frame-signature', 'the pseudonym is not the officer’s');
  return body;
}

const ctxOf = (seat: Seat, { clueId, desk }: OpenClue['clue'], epoch: number, { kind, id, version }: PaperPlace): Place =>
  ({ deploymentId: seat.manifest.deploymentId, clueId, kind, objectId: id, seq: version, author: `desk:${desk}:${epoch}` });
