import { signal, type ReadonlySignal } from '@preact/signals';

import { Problem } from '../../core/api/problem';
import { hex, randomBytes } from '../../core/bytes';
import { readNotes, writeNote, type Note } from '../../core/clue/notes';
import type { Seat } from '../../core/clue/seat';
import type { ClueAtDesk } from '../clue/clue';
import { failureText } from '../failure';
import type { NoteText, Unsent } from '../session/unsent';
import { words } from '../words';

const { notes: said } = words.clue;

export interface NotebookState {
  /** Undefined while they are being read. */
  readonly notes: readonly Note[] | undefined;
  readonly draft: NoteText | undefined;
  readonly busy: boolean;
  readonly fault: string | undefined;
  /** The note as a colleague has made it meanwhile. */
  readonly theirs: Note | undefined;
}

/** The internal notes of one opened clue. A text lives in the tab until it is saved or dropped by hand. */
export class Notebook {
  readonly #state;

  constructor(readonly seat: Seat, readonly clue: ClueAtDesk, readonly unsent: Unsent) {
    this.#state = signal<NotebookState>({ notes: undefined, draft: unsent.notes.get(clue.clueId), busy: false, fault: undefined, theirs: undefined });
  }

  get state(): ReadonlySignal<NotebookState> {
    return this.#state;
  }

  /** Reads all notes anew. @throws nothing: an alarm is the clue's, any other failure stands above the notes */
  async read(): Promise<void> {
    try {
      const opened = this.clue.opened;
      if (opened) this.#set({ notes: await readNotes(this.seat, opened), fault: undefined });
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  /** Begins a new note, or the next version of one. */
  begin(note?: Note): void {
    this.write(note ? { id: note.id, base: note.version, text: note.text } : { id: hex(randomBytes(16)), base: 0, text: '' });
  }

  write(draft: NoteText): void {
    if (draft.text !== this.#state.value.draft?.text) this.unsent.attempts.delete(this.#key(draft));
    this.unsent.notes.set(this.clue.clueId, draft);
    this.#set({ draft, fault: undefined });
  }

  /** Lets go of what was written. */
  drop(): void {
    this.unsent.notes.delete(this.clue.clueId);
    this.#set({ draft: undefined, theirs: undefined, fault: undefined });
  }

  /** Signs and saves. A moved stream is no reason against a note; a changed note is shown before anything is done. */
  async save(): Promise<void> {
    const { draft, busy } = this.#state.value;
    if (!draft || busy) return;
    if (draft.text.trim() === '') return this.#set({ fault: said.none });
    this.#set({ busy: true, fault: undefined });
    try {
      await this.#send(draft, 2);
    } catch (thrown) {
      this.#fail(thrown);
    }
    this.#set({ busy: false });
  }

  /** After a difference was shown: one's own text becomes the version after the colleague's. */
  async saveOverTheirs(): Promise<void> {
    const { draft, theirs } = this.#state.value;
    if (!draft || !theirs) return;
    this.write({ ...draft, base: theirs.version });
    this.#set({ theirs: undefined });
    await this.save();
  }

  async #send(draft: NoteText, tries: number): Promise<void> {
    const opened = this.clue.opened;
    if (!opened) return;
    try {
      await writeNote(this.seat, opened, { id: draft.id, version: draft.base + 1, text: draft.text }, this.unsent.attempt(this.#key(draft)));
      this.drop();
      await this.#reread();
    } catch (thrown) {
      if (!(thrown instanceof Problem) || !(thrown.slug === 'note-changed' || thrown.head)) throw thrown;
      await this.#reread();
      const now = this.#state.value.notes?.find(({ id }) => id === draft.id);
      if (now && now.version !== draft.base) this.#set({ theirs: now });
      else if (tries > 1) await this.#send(draft, tries - 1);
      else this.#set({ fault: said.moved });
    }
  }

  async #reread(): Promise<void> {
    await this.clue.read();
    const opened = this.clue.opened;
    if (opened) this.#set({ notes: await readNotes(this.seat, opened) });
  }

  #fail(thrown: unknown): void {
    if (!this.clue.raise(thrown)) this.#set({ fault: `${said.failed}${words.clue.joint}${failureText(thrown)}` });
  }

  readonly #key = ({ id }: NoteText): string => `${this.clue.clueId}/note/${id}`;

  #set(part: Partial<NotebookState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}
