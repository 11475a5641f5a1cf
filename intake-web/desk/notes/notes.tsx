import './notes.css';

import type { Note } from '../../core/clue/notes';
import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Keycap } from '../../ui/keycap/keycap';
import { exact } from '../day';
import { words } from '../words';
import { NoteForm } from './noteForm';
import type { NotebookState } from './notebook';
import type { NoteText } from '../session/unsent';

const { notes: said } = words.clue;

export interface NotesProps extends NotebookState {
  nameOf: (user: string) => string;
  onBegin: (note?: Note) => void;
  onWrite: (draft: NoteText) => void;
  onSave: () => void;
  onSaveOver: () => void;
  onDrop: () => void;
}

/** The desk's own notes, apart from the letters in place and colour. */
export function Notes(props: NotesProps) {
  const { notes, draft, fault, nameOf, onBegin } = props;
  return (
    <section class="notes" aria-labelledby="notes">
      <header>
        <h2 id="notes"><Glyph name="lock" /> {said.title}</h2>
        {!draft && notes && <Button kind="quiet" onClick={() => onBegin()}>{said.write} <Keycap>I</Keycap></Button>}
      </header>
      <p class="soft small">{said.hint}</p>
      {!notes && fault === undefined && <p class="soft" role="status">{said.loading}</p>}
      {notes?.length === 0 && !draft && <p class="soft">{said.empty}</p>}
      {notes?.map((note) => (
        <article key={note.id} class="note">
          <header class="soft small">
            <strong>{nameOf(note.user)}</strong>
            <time dateTime={note.at}>{exact(note.at)}</time>
            {note.version > 1 && <span>{said.again(note.version)}</span>}
            {!draft && <Button kind="quiet" onClick={() => onBegin(note)}>{said.edit}<span class="hidden-words"> {exact(note.at)}</span></Button>}
          </header>
          <p class="note-text">{note.text}</p>
        </article>
      ))}
      {!draft && fault !== undefined && <p class="near" role="status">{fault}</p>}
      {draft && <NoteForm {...props} draft={draft} />}
    </section>
  );
}
