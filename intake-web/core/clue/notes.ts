import { Alarm } from '../alarm';
import { answer } from '../api/client';
import { b64, te, unb64 } from '../bytes';
import type { Note as SealedNote, StoredNote } from '../contract';
import { deskOf } from '../manifest/manifest';
import { trustedMembers, type Member } from '../manifest/members';
import { MAX_MESSAGE, plainLines, refuseTooLong } from '../report/body';
import type { Place } from '../seal/ctx';
import { openFrame, sealFrame } from '../seal/frame';
import { parseBody } from '../seal/parse';
import type { Done } from './answer';
import { Attempt, deedRequest } from './attempt';
import type { OpenClue } from './open';
import { pseudonym } from './pseudonym';
import { deskKeyOf, type Seat } from './seat';

/** An internal note 内部笔记 in its newest version. It never goes to the reporter. */
export interface Note {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  /** Who wrote this version. */
  readonly user: string;
  readonly at: string;
}

interface NoteBody {
  readonly v: 1;
  readonly kind: 'NOTE';
  readonly text: string;
}

/** A note as it is written: the version is the last one plus one, 1 for a new note. */
export type NoteDraft = Pick<Note, 'id' | 'version' | 'text'>;

/** Seals a note to the clue's key, signed by officer and desk (decision 0004 section 3). @throws TooLong */
export async function sealNote(seat: Seat, { clue }: OpenClue, { id, version, text }: NoteDraft): Promise<SealedNote> {
  const desk = deskKeyOf(seat, clue.desk);
  const body = te(JSON.stringify({ v: 1, kind: 'NOTE', text: plainLines(text.normalize('NFC')) } satisfies NoteBody));
  refuseTooLong(body, MAX_MESSAGE);
  const signers = { author: seat.officer.keys.signing, desk: desk.signing, by: pseudonym(desk, clue.clueId, seat.officer.user) };
  return { id, version, ciphertext: b64(await sealFrame(placeOf(seat, clue, desk.epoch, { id, version }), clue.clueRecipient, body, signers)) };
}

/** @throws Problem `note-changed` with the note as it stands now, `head-moved`; TooLong */
export const writeNote = (seat: Seat, opened: OpenClue, draft: NoteDraft, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () => deedRequest(seat, opened, 'noted', { desk: opened.clue.desk, note: await sealNote(seat, opened, draft) }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/notes', deed)),
  );

/** All notes of an opened clue, the oldest first. @throws Alarm when one was not written by the member that the server names; Problem */
export async function readNotes(seat: Seat, opened: OpenClue): Promise<Note[]> {
  const view = await answer(seat.api.GET('/v1/desks/{desk}', { params: { path: { desk: opened.clue.desk } } }));
  const members = trustedMembers(seat.manifest, view);
  const notes: Note[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const params: { path: { clueId: string }; query: { cursor?: string } } = { path: { clueId: opened.clue.clueId }, query: cursor === '' ? {} : { cursor } };
    const page: { items: StoredNote[]; next: string | null } = await answer(seat.api.GET('/v1/clues/{clueId}/notes', { params }));
    for (const stored of page.items) notes.push(await openNote(seat, opened, members, stored));
    cursor = page.next;
  }
  return notes;
}

/** @throws Alarm unless officer and desk signed exactly this */
export async function openNote(seat: Seat, { clue, key }: OpenClue, members: ReadonlyMap<string, Member>, stored: StoredNote): Promise<Note> {
  const author = members.get(stored.by);
  if (!author) throw new Alarm('membership', `${stored.by}, who wrote a note, is no member of the desk`);
  const desk = deskKeyOf(seat, clue.desk);
  const expected = { author: author.sigKey, desk: unb64(deskOf(seat.manifest, desk.desk, desk.epoch).sigKey) };
  const { body, by } = await openFrame(key, placeOf(seat, clue, desk.epoch, stored), unb64(stored.ciphertext), expected);
  if (by !== pseudonym(desk, clue.clueId, stored.by)) throw new Alarm('frame-signature', 'the pseudonym is not the officer’s');
  const { kind, text } = parseBody<NoteBody>(body, { kind: 'string', text: 'string' }, MAX_MESSAGE);
  // A copy of a reply is sealed under the same kind of context.
  if (kind !== 'NOTE') throw new Alarm('frame', 'what stands in the place of a note is none');
  return { id: stored.id, version: stored.version, text, user: stored.by, at: stored.at };
}

const placeOf = (seat: Seat, { clueId, desk }: OpenClue['clue'], epoch: number, { id, version }: Pick<Note, 'id' | 'version'>): Place =>
  ({ deploymentId: seat.manifest.deploymentId, clueId, kind: 'note', objectId: id, seq: version, author: `desk:${desk}:${epoch}` });
