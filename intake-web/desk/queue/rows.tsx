import type { DeskCode } from '../../core/contract';
import { Button } from '../../ui/button/button';
import type { QueueProps } from '../screens/queue';
import { words } from '../words';
import { isFiltered } from './query';
import { Table } from './table';

const { queue: said } = words;

export interface RowsProps extends QueueProps {
  title: string;
}

/** The rows, or why there are none. */
export function Rows({
  title,
  view,
  filters,
  desks,
  rows,
  headlines,
  selected,
  total,
  gone,
  more,
  failure,
  now,
  nameOf,
  onMore,
  onSelect,
  onFocus,
}: RowsProps) {
  if (desks.size === 0) return <p class="nothing">{said.noDesk}</p>;
  if (!rows) return failure === undefined ? <Loading text={filters.find === '' ? said.loading : said.seeking} /> : null;
  if (rows.length === 0) return <p class="nothing">{isFiltered(filters) ? said.noMatch : said.empty[view]}</p>;
  return (
    <div onFocusIn={(event) => onFocus(clueOf(event.target))}>
      <Table
        label={title}
        rows={rows}
        headlines={headlines}
        selected={selected}
        gone={gone}
        now={now}
        nameOf={nameOf}
        deskName={desks.size > 1 ? (code) => desks.get(code as DeskCode) ?? code : undefined}
        onSelect={onSelect}
      />
      <div class="queue-foot">
        <p class="soft small">{footOf(rows.length, total, more)}</p>
        {more !== 'none' && (
          <Button kind="plain" busy={more === 'loading'} onClick={onMore}>
            {more === 'loading' ? said.loadingMore : said.more}
          </Button>
        )}
      </div>
    </div>
  );
}

function footOf(shown: number, total: number | undefined, more: QueueProps['more']): string {
  if (total !== undefined) return total > shown ? said.foundMore(shown, total) : said.found(shown);
  return more === 'none' ? said.shown(shown) : said.shownMore(shown);
}

const clueOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? /^#\/clue\/(.+)$/.exec(target.closest('tr')?.querySelector('a.row-link')?.getAttribute('href') ?? '')?.[1]
    : undefined;

/** Rows of the right height, so that the page does not grow when the data comes. */
const Loading = ({ text }: { text: string }) => (
  <div class="loading" role="status">
    <p class="soft">{text}</p>
    {Array.from({ length: 8 }, (_, i) => (
      <div key={i} class="loading-row" />
    ))}
  </div>
);
