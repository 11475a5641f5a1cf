import { Alarm } from '../alarm';
import { answer } from '../api/client';
import { b64 } from '../bytes';
import type { Note as SealedNote, StoredNote } from '../contract';
import { trustedMembers, type Member } from '../manifest/members';
import { MAX_MESSAGE, plainLines } from '../report/body';
import { parseBody } from '../seal/parse';
import type { Done } from './answer';
import { Attempt, deedRequest } from './attempt';
import { openPaper, sealPaper } from './deskPaper';
import type { OpenClue } from './open';
import type { Seat } from './seat';

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
export async function sealNote(seat: Seat, opened: OpenClue, { id, version, text }: NoteDraft): Promise<SealedNote> {
  const body: NoteBody = { v: 1, kind: 'NOTE', text: plainLines(text.normalize('NFC')) };
  return { id, version, ciphertext: b64(await sealPaper(seat, opened, { kind: 'note', id, version }, body)) };
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
export async function openNote(seat: Seat, opened: OpenClue, members: ReadonlyMap<string, Member>, stored: StoredNote): Promise<Note> {
  const { id, version } = stored;
  const { kind, text } = parseBody<NoteBody>(await openPaper(seat, opened, members, { kind: 'note', id, version }, stored), { kind: 'string', text: 'string' }, MAX_MESSAGE);
  // A copy of a reply is sealed under the same kind of context.
  if (kind !== 'NOTE') throw new Alarm('frame', 'what stands in the place of a note is none');
  return { id, version, text, user: stored.by, at: stored.at };
}
