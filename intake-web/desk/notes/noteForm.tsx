import { useLayoutEffect, useRef } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import { Keycap } from '../../ui/keycap/keycap';
import { Notice } from '../../ui/notice/notice';
import { TextArea } from '../../ui/text-area/text-area';
import { TEXT_LIMIT } from '../act/draft';
import { Difference } from '../difference/marked';
import type { NoteText } from '../session/unsent';
import { words } from '../words';
import type { NotesProps } from './notes';

const { notes: said } = words.clue;

/** A note being written; beside a colleague's newer text when there is one. */
export function NoteForm({ draft, theirs, busy, fault, nameOf, onWrite, onSave, onSaveOver, onDrop }: NotesProps & { draft: NoteText }) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), [draft.id]);
  return (
    <form
      class="note-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      {theirs && (
        <Notice kind="warn" live>
          <p>{said.changed(nameOf(theirs.user))}</p>
          <Difference theirs={theirs.text} mine={draft.text} />
        </Notice>
      )}
      <TextArea
        id="note-text"
        label={said.text}
        error={fault}
        value={draft.text}
        onChange={(text) => onWrite({ ...draft, text })}
        limit={TEXT_LIMIT}
        left={words.act.left}
        written={words.act.written}
        rows={4}
      />
      <div class="buttons">
        {theirs ? (
          <>
            <Button busy={busy} onClick={onSaveOver}>
              {said.mine}
            </Button>
            <Button kind="plain" onClick={onDrop}>
              {said.theirs}
            </Button>
          </>
        ) : (
          <>
            <Button type="submit" busy={busy}>
              {busy ? said.saving : said.save} <Keycap>Ctrl ⏎</Keycap>
            </Button>
            <Button kind="plain" onClick={onDrop}>
              {words.work.views.keep}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
