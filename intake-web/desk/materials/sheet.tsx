import './sheet.css';

import type { Attachment } from '../../core/material/attachment';
import { sizeWords } from '../../core/material/size';
import type { Opened } from '../clue/opened';
import { exact } from '../day';
import { words } from '../words';
import { kindsOf } from './kinds';

const { sheet: said, type, note: noted, isOriginal: uncleaned } = words.materials;

export interface MaterialSheetProps {
  clueId: string;
  opened: Pick<Opened, 'materials' | 'letters'>;
  officer: string;
  now: Date;
}

interface Item {
  readonly attachment: Attachment;
  readonly from: string;
  readonly isOriginal: boolean;
}

/** All that the reporter sent, as it goes to paper behind the report: by its fingerprint each file can be known again. On the screen it is not shown. */
export function MaterialSheet({ clueId, opened, officer, now }: MaterialSheetProps) {
  const items = itemsOf(opened);
  if (items.length === 0) return null;
  const total = items.reduce((sum, { attachment }) => sum + attachment.size, 0);
  return (
    <section class="material-sheet" aria-hidden="true">
      <p class="sheet-title">{said.title}</p>
      <p>{said.clue} <span class="code">{clueId}</span> · {said.count(items.length)} · {said.total(sizeWords(total))}</p>
      <p class="small">{said.meaning}</p>
      <table>
        <thead>
          <tr>{said.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr>
        </thead>
        {items.map((item, at) => <Row key={`${item.from}${item.attachment.id}`} number={at + 1} {...item} />)}
      </table>
      <p class="small">{said.printed(officer, exact(now.toISOString()))}</p>
    </section>
  );
}

const Row = ({ number, attachment, from, isOriginal }: Item & { number: number }) => (
  <tbody>
    <tr>
      <td rowSpan={2}>{number}</td>
      <td>
        <strong>{attachment.name}</strong>
        <p class="small">{attachment.type || type.none} · {from}</p>
        {isOriginal && <p class="small">{uncleaned}</p>}
        {attachment.note !== undefined && <p class="small">{noted}{words.clue.joint}{attachment.note}</p>}
      </td>
      <td class="sheet-size">
        {sizeWords(attachment.size)}
        <p class="small">{said.bytes(attachment.size)}</p>
      </td>
      <td>{listed(attachment.cleaned)}</td>
      <td>{listed(attachment.left)}</td>
    </tr>
    <tr>
      <td colSpan={4} class="sheet-hash">SHA-256 <span class="code">{blocks(attachment.hash)}</span></td>
    </tr>
  </tbody>
);

const listed = (codes: readonly string[]): string => (codes.length === 0 ? said.nothing : kindsOf(codes).join(words.act.exposed.comma));

/** Eight by eight, so that two of them can be held against each other by eye. */
const blocks = (hash: string): string => hash.replace(/.{8}(?=.)/g, '$& ');

function itemsOf({ materials, letters }: MaterialSheetProps['opened']): readonly Item[] {
  const of = (attachments: readonly Attachment[], from: string) =>
    attachments.map((attachment) => ({ attachment, from, isOriginal: attachments.some(({ original }) => original === attachment.id) }));
  return [...of(materials, said.report), ...letters.flatMap(({ seq, on, materials: sent = [] }) => of(sent, said.message(seq, on)))];
}
