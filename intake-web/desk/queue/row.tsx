import type { ClueRow, Facets } from '../../core/contract';
import { short } from '../day';
import type { Shown } from '../headlines/book';
import { eventName, isUnopened, modeOf, shortId } from '../labels';
import { format } from '../router';
import { words } from '../words';
import { DueCell } from './dueCell';
import { Matter } from './matter';
import { State } from './state';

const { facets, queue: said } = words;

export interface RowProps {
  row: ClueRow;
  headline: Shown | undefined;
  selected: boolean;
  onSelect: (clueId: string) => void;
  /** It has left this view since the list was read, for example because a colleague opened it. */
  gone: boolean;
  now: Date;
  nameOf: (user: string) => string;
  /** Only for officers of several desks. */
  deskName: ((code: string) => string) | undefined;
}

/** One clue. The number is the link; a press anywhere on the row follows it. */
export const Row = ({ row, headline, selected, onSelect, gone, now, nameOf, deskName }: RowProps) => (
  <tr class={`row${isUnopened(row) ? '' : ' row-opened'}${gone ? ' row-gone' : ''}${selected ? ' row-selected' : ''}`}>
    <td class="cell-select">
      <label>
        <span class="hidden-words">{said.select(shortId(row.clueId))}</span>
        <input type="checkbox" checked={selected} tabIndex={-1} onChange={() => onSelect(row.clueId)} />
      </label>
    </td>
    <td class="cell-clue">
      <a class="code row-link" href={format({ screen: 'clue', clueId: row.clueId })}>
        {shortId(row.clueId)}
      </a>
      {row.facets && row.facets.mode !== 'ANONYMOUS' && <span class="row-named soft small nowrap line">{modeOf(row)}</span>}
    </td>
    <td class="cell-matter">
      <span class="matter"><Matter row={row} headline={headline} /></span>
      {deskName && <span class="soft small line row-desk">{deskName(row.desk)}</span>}
    </td>
    <td class="cell-field nowrap">{row.facets ? facets.field[row.facets.field] : said.none}</td>
    <td class={`cell-subject${row.facets ? '' : ' cell-none'}`}>{row.facets ? <Subject of={row.facets} /> : said.none}</td>
    <td class="cell-source">{facets.source[row.source]} {modeOf(row)}</td>
    <td class="cell-state">{gone ? <span class="soft nowrap">{said.gone}</span> : <State state={row.state} />}</td>
    <td class="cell-due"><DueCell due={row.due} now={now} /></td>
    <td class="cell-assignee nowrap">{row.assignee === null ? <span class="soft">{said.unassigned}</span> : nameOf(row.assignee)}</td>
    <td class="cell-last nowrap">
      {eventName(row.lastEvent.type)} <span class="soft">{short(row.lastEvent.at, now)}</span>
    </td>
  </tr>
);

/** Role and rank together: a rank alone says nothing. */
const Subject = ({ of: { role, rank } }: { of: Facets }) => (
  <>
    {facets.role[role]} <span class="soft small nowrap">{facets.rank[rank]}</span>
  </>
);
