import './table.css';

import type { ClueRow } from '../../core/contract';
import { words } from '../words';
import { Row, type RowProps } from './row';

const { columns } = words.queue;

export interface TableProps extends Pick<RowProps, 'now' | 'nameOf' | 'deskName'> {
  label: string;
  rows: readonly ClueRow[];
  gone: ReadonlySet<string>;
}

/** The roles are said again because phones lay the rows out as cards, which drops the table's own. */
export const Table = ({ label, rows, gone, ...common }: TableProps) => (
  <table class="clues" aria-label={label} onClick={follow}>
    <thead>
      <tr>
        {Object.entries(columns).map(([key, name]) => (
          <th key={key} scope="col" class={`cell-${key}`}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.clueId} row={row} gone={gone.has(row.clueId)} {...common} />
      ))}
    </tbody>
  </table>
);

function follow(event: MouseEvent) {
  if (!(event.target instanceof Element) || event.target.closest('a') || getSelection()?.toString()) return;
  event.target.closest('tr')?.querySelector<HTMLAnchorElement>('a.row-link')?.click();
}
