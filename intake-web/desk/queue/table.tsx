import './table.css';

import type { ClueRow } from '../../core/contract';
import type { Shown } from '../headlines/book';
import { words } from '../words';
import { Row, type RowProps } from './row';

const { columns, selectColumn } = words.queue;

export interface TableProps extends Pick<RowProps, 'now' | 'nameOf' | 'deskName' | 'onSelect'> {
  label: string;
  rows: readonly ClueRow[];
  gone: ReadonlySet<string>;
  headlines: ReadonlyMap<string, Shown>;
  selected: ReadonlySet<string>;
}

export const Table = ({ label, rows, gone, headlines, selected, ...common }: TableProps) => (
  <table class="clues" aria-label={label} onClick={follow}>
    <thead>
      <tr>
        <th scope="col" class="cell-select">
          <span class="hidden-words">{selectColumn}</span>
        </th>
        {Object.entries(columns).map(([key, name]) => (
          <th key={key} scope="col" class={`cell-${key}`}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.clueId} row={row} gone={gone.has(row.clueId)} headline={headlines.get(row.clueId)} selected={selected.has(row.clueId)} {...common} />
      ))}
    </tbody>
  </table>
);

function follow(event: MouseEvent) {
  if (!(event.target instanceof Element) || event.target.closest('a, label') || getSelection()?.toString()) return;
  event.target.closest('tr')?.querySelector<HTMLAnchorElement>('a.row-link')?.click();
}
