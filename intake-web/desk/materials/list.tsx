import '../styles/materials.css';

import type { Attachment } from '../../core/material/attachment';
import { sizeWords } from '../../core/material/size';
import { Button } from '../../ui/button/button';
import { Sheet } from '../../ui/sheet/sheet';
import { words } from '../words';
import type { Standing } from './files';
import { previewOf } from './kind';
import { kindsOf } from './kinds';
import { Shown } from './shown';

const { materials: said } = words;

export interface MaterialsProps {
  standings: ReadonlyMap<string, Standing>;
  onPreview: (attachment: Attachment) => void;
  /** Asks before it takes. */
  onAsk: (attachment: Attachment) => void;
  onTake: (attachment: Attachment) => void;
  onClose: (attachment: Attachment) => void;
}

/** The files of a report or a message, with what the reporter said of each. None is fetched before it is asked for. */
export function MaterialList({ attachments, ...rest }: MaterialsProps & { attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <section class="materials">
      <h3>{said.title(attachments.length)}</h3>
      <ol class="materials-list">
        {attachments.map((attachment) => (
          <li key={attachment.id} class="material">
            <One attachment={attachment} isOriginal={attachments.some(({ original }) => original === attachment.id)} {...rest} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type OneProps = MaterialsProps & { attachment: Attachment; isOriginal: boolean };

function One({ attachment, isOriginal, standings, onPreview, onAsk, onTake, onClose }: OneProps) {
  const { id, name, note } = attachment;
  const standing = standings.get(id);
  const preview = previewOf(attachment);
  // The file as it was and the cleaned one often go by the same name.
  const called = ` ${name}${isOriginal ? said.uncleaned : ''}`;
  const busy = standing?.is === 'previewing' || standing?.is === 'taking';
  return (
    <>
      <p class="material-name">{name}</p>
      <Facts attachment={attachment} />
      {isOriginal && <p class="small">{said.isOriginal}</p>}
      {note !== undefined && (
        <p>
          <span class="soft">{said.note}</span> {note}
        </p>
      )}
      <p class="material-keys">
        {preview !== 'unknown' && preview !== 'tooLarge' ? (
          <Button kind="quiet" busy={busy} onClick={() => (standing?.is === 'shown' ? onClose : onPreview)(attachment)}>
            {standing?.is === 'shown' ? said.hide : said.preview}
            <span class="hidden-words">{called}</span>
          </Button>
        ) : (
          <span class="soft small">{said.notPreviewed[preview]}</span>
        )}
        <Button kind="quiet" busy={busy} onClick={() => onAsk(attachment)}>
          {said.take}
          <span class="hidden-words">{called}</span>
        </Button>
      </p>
      <p role="status" class="small">{standing && statusOf(standing)}</p>
      {standing?.is === 'shown' && <Shown name={name} file={standing.file} kind={standing.kind} />}
      {standing?.is === 'asking' && <Ask onTake={() => onTake(attachment)} onClose={() => onClose(attachment)} />}
    </>
  );
}

function Facts({ attachment: { size, type, hash, cleaned, left } }: { attachment: Attachment }) {
  return (
    <div class="material-facts soft small">
      <p>
        {sizeWords(size)} · {type || said.type.none}
      </p>
      <p class="material-hash">
        {said.hash} <span class="code">{hash}</span>
      </p>
      {cleaned.length > 0 && <p>{said.cleaned(kindsOf(cleaned))}</p>}
      {left.length > 0 && <p>{said.left(kindsOf(left))}</p>}
    </div>
  );
}

function statusOf(standing: Standing): string {
  switch (standing.is) {
    case 'previewing':
    case 'taking':
      return said[standing.is](Math.floor(standing.done * 100));
    case 'taken':
      return said.taken;
    case 'failed':
      return standing.message;
    case 'shown':
    case 'asking':
      return '';
  }
}

function Ask({ onTake, onClose }: { onTake: () => void; onClose: () => void }) {
  return (
    <Sheet title={said.ask.title} onClose={onClose}>
      <ul>
        {said.ask.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="buttons">
        <Button onClick={onTake}>{said.ask.confirm}</Button>
        <Button kind="plain" onClick={onClose}>
          {said.ask.cancel}
        </Button>
      </div>
    </Sheet>
  );
}
