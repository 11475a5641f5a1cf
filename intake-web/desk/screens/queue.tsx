import { useRef } from 'preact/hooks';

import type { ClueRow, DeskCode } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Notice } from '../../ui/notice/notice';
import { timeOf } from '../day';
import { FilterBar, isFiltered } from '../queue/filterBar';
import { useQueueKeys } from '../queue/keys';
import { Table } from '../queue/table';
import type { Filters, ViewName } from '../router';
import { words } from '../words';

const { queue: said, shell } = words;

export interface QueueProps {
  view: ViewName;
  filters: Filters;
  /** Names of the officer's desks by code. */
  desks: ReadonlyMap<DeskCode, string>;
  /** Undefined while the first page is on its way. */
  rows: readonly ClueRow[] | undefined;
  gone: ReadonlySet<string>;
  more: 'none' | 'some' | 'loading';
  /** New clues that wait to be shown, so that nothing jumps under the pointer. */
  arrived: number;
  /** Why the last reading failed. With rows the banner says how old they are, without rows it is the page. */
  failure: string | undefined;
  updated: Date | undefined;
  now: Date;
  nameOf: (user: string) => string;
  onFilter: (filters: Filters) => void;
  onMore: () => void;
  onRefresh: () => void;
  onArrived: () => void;
}

export function Queue(props: QueueProps) {
  const search = useRef<HTMLInputElement>(null);
  useQueueKeys(search, props.onRefresh);
  const { view, filters, desks, updated } = props;
  return (
    <div class="screen">
      <div class="queue-head">
        <h1 tabIndex={-1}>{said.views[view]}</h1>
        <p class="soft">{said.viewHints[view]}</p>
        <p class="queue-fresh">
          {updated && <span class="soft small">{said.updated(timeOf(updated))}</span>}
          <Button kind="plain" onClick={props.onRefresh}>
            <Glyph name="again" /> {said.refresh}
          </Button>
        </p>
      </div>
      <FilterBar view={view} filters={filters} desks={desks} search={search} onFilter={props.onFilter} />
      {props.failure !== undefined && <Failed {...props} />}
      <div role="status">{props.arrived > 0 && <Arrived count={props.arrived} onShow={props.onArrived} />}</div>
      <Rows {...props} />
    </div>
  );
}

const Failed = ({ rows, failure, updated, onRefresh }: QueueProps) => (
  <Notice kind="warn" live {...(rows ? {} : { title: said.error })}>
    <p>{rows && updated ? said.stale(timeOf(updated)) : failure}</p>
    {!rows && (
      <Button kind="plain" onClick={onRefresh}>
        {shell.retry}
      </Button>
    )}
  </Notice>
);

const Arrived = ({ count, onShow }: { count: number; onShow: () => void }) => (
  <p class="arrived">
    {said.arrived(count)}
    <Button kind="quiet" onClick={onShow}>
      {said.showArrived}
    </Button>
  </p>
);

function Rows({ view, filters, desks, rows, gone, more, failure, now, nameOf, onMore }: QueueProps) {
  if (desks.size === 0) return <p class="nothing">{said.noDesk}</p>;
  if (!rows) return failure === undefined ? <Loading /> : null;
  if (rows.length === 0) return <p class="nothing">{isFiltered(filters) ? said.noMatch : said.empty[view]}</p>;
  return (
    <>
      <Table
        label={said.views[view]}
        rows={rows}
        gone={gone}
        now={now}
        nameOf={nameOf}
        deskName={desks.size > 1 ? (code) => desks.get(code as DeskCode) ?? code : undefined}
      />
      <div class="queue-foot">
        <p class="soft small">{more === 'none' ? said.shown(rows.length) : said.shownMore(rows.length)}</p>
        {more !== 'none' && (
          <Button kind="plain" busy={more === 'loading'} onClick={onMore}>
            {more === 'loading' ? said.loadingMore : said.more}
          </Button>
        )}
      </div>
    </>
  );
}

/** Rows of the right height, so that the page does not grow when the data comes. */
const Loading = () => (
  <div class="loading" role="status">
    <p class="soft">{said.loading}</p>
    {Array.from({ length: 8 }, (_, i) => (
      <div key={i} class="loading-row" />
    ))}
  </div>
);
