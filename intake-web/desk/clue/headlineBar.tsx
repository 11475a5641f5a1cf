import { useLayoutEffect, useRef } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import { Keycap } from '../../ui/keycap/keycap';
import { Notice } from '../../ui/notice/notice';
import { TextField } from '../../ui/text-field/text-field';
import { Difference } from '../difference/marked';
import type { Shown } from '../headlines/book';
import type { WritingState } from '../headlines/writing';
import { words } from '../words';

const { headline: said } = words.clue;

export interface HeadlineBarProps {
  writing: WritingState;
  standing: Shown | undefined;
  /** Whether the officer may write one: the content has been opened. */
  writable: boolean;
  nameOf: (user: string) => string;
  onBegin: () => void;
  onWrite: (text: string) => void;
  onSave: () => void;
  onTheirs: () => void;
  onClose: () => void;
}

/** What this desk calls the clue, under its head; here it is changed. */
export function HeadlineBar(props: HeadlineBarProps) {
  const {
    writing: { text, fault, proposed, theirs, busy },
    standing,
    writable,
    nameOf,
    onBegin,
  } = props;
  const editing = text !== undefined && !(busy && !theirs && standing === undefined);
  if (editing) return <Editing {...props} text={text} />;
  if (!writable && standing === undefined) return null;
  return (
    <div class="headline-bar small">
      <span class="soft">
        {standing === 'unreadable' ? said.unreadable : standing ? said.by(nameOf(standing.by)) : busy ? said.saving : said.none}
      </span>
      {proposed && <span role="status">{said.proposed}</span>}
      {fault !== undefined && (
        <span class="near" role="status">
          {fault}
        </span>
      )}
      {writable && (
        <Button kind="quiet" onClick={onBegin}>
          {standing ? said.edit : said.write} <Keycap>T</Keycap>
        </Button>
      )}
    </div>
  );
}

function Editing({
  writing: { fault, theirs, busy },
  text,
  nameOf,
  onWrite,
  onSave,
  onTheirs,
  onClose,
}: HeadlineBarProps & { text: string }) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(0, field.value.length);
  }, []);
  return (
    <form
      class="headline-bar headline-editing"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      {theirs && (
        <Notice kind="warn" live>
          <p>{said.changed(nameOf(theirs.headline.by))}</p>
          <Difference theirs={theirs.headline.text} mine={text} />
        </Notice>
      )}
      <TextField id="headline" label={said.label} hint={said.hint} error={fault} maxLength={120} value={text} onChange={onWrite} />
      <div class="buttons">
        <Button type="submit" busy={busy}>
          {busy ? said.saving : theirs ? said.mine : said.save} <Keycap>⏎</Keycap>
        </Button>
        {theirs ? (
          <Button kind="plain" onClick={onTheirs}>
            {said.theirs}
          </Button>
        ) : (
          <Button kind="plain" onClick={onClose}>
            {words.shell.close} <Keycap>Esc</Keycap>
          </Button>
        )}
      </div>
    </form>
  );
}
