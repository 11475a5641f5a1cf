import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import type { ClueRow, DeskCode } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Keycap } from '../../ui/keycap/keycap';
import { Notice } from '../../ui/notice/notice';
import { timeOf } from '../day';
import type { Reading, Shown } from '../headlines/book';
import { FilterBar } from '../queue/filterBar';
import { HeadlineLine } from '../queue/headlineLine';
import { useQueueKeys } from '../queue/keys';
import { isFiltered } from '../queue/query';
import { Selection } from '../queue/selection';
import { Table } from '../queue/table';
import type { Filters, ViewName } from '../router';
import { words } from '../words';

const { queue: said, shell, work } = words;

export interface QueueProps {
  view: ViewName;
  /** The name of the saved view that was followed here, and whether its filters have been changed since. */
  saved: { name: string; changed: boolean } | undefined;
  filters: Filters;
  /** Names of the officer's desks by code. */
  desks: ReadonlyMap<DeskCode, string>;
  /** Undefined while the first page, or what is sought, is on its way. */
  rows: readonly ClueRow[] | undefined;
  headlines: ReadonlyMap<string, Shown>;
  reading: Reading;
  /** With words sought: how many headlines fit, shown or not. */
  total: number | undefined;
  gone: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  more: 'none' | 'some' | 'loading';
  /** New clues that wait to be shown, so that nothing jumps under the pointer. */
  arrived: number;
  /** Why the last reading failed. With rows the banner says how old they are, without rows it is the page. */
  failure: string | undefined;
  /** The live line is broken: what is shown is at most a minute old. */
  quiet: boolean;
  updated: Date | undefined;
  now: Date;
  /** Beside the list, for the row in focus; undefined where it is hidden. */
  peek: ComponentChildren;
  nameOf: (user: string) => string;
  onFilter: (filters: Filters) => void;
  onMore: () => void;
  onRefresh: () => void;
  onSelect: (clueId: string) => void;
  onUnselect: () => void;
  onAssign: () => void;
  onSave: () => void;
  onPeek: () => void;
  /** The focus has come to a clue's row. */
  onFocus: (clueId: string | undefined) => void;
}

export function Queue(props: QueueProps) {
  const search = useRef<HTMLInputElement>(null);
  const { view, saved, filters, desks, selected, peek } = props;
  useQueueKeys(search, { refresh: props.onRefresh, select: props.onSelect, peek: props.onPeek, save: props.onSave });
  return (
    <div class={peek ? 'queue queue-peeking' : 'queue'}>
      <div class="screen">
        <Head {...props} />
        <FilterBar view={view} filters={filters} desks={desks} search={search} onFilter={props.onFilter} />
        <HeadlineLine reading={props.reading} />
        {props.failure !== undefined && <Failed {...props} />}
        {props.quiet && props.failure === undefined && (
          <p class="soft small" role="status">
            {said.quiet}
          </p>
        )}
        <div role="status">{props.arrived > 0 && <Arrived count={props.arrived} onShow={props.onRefresh} />}</div>
        {selected.size > 0 && <Selection count={selected.size} onAssign={props.onAssign} onUnselect={props.onUnselect} />}
        <Rows {...props} title={saved?.name ?? said.views[view]} />
      </div>
      {peek}
    </div>
  );
}

const Head = ({ view, saved, filters, updated, peek, onRefresh, onSave, onPeek }: QueueProps) => (
  <div class="queue-head">
    <h1 tabIndex={-1}>{saved?.name ?? said.views[view]}</h1>
    <p class="soft">{saved ? saved.changed && work.views.changedMark : said.viewHints[view]}</p>
    <p class="queue-fresh">
      {updated && <span class="soft small">{said.updated(timeOf(updated))}</span>}
      {(saved || isFiltered(filters)) && (
        <Button kind="plain" onClick={onSave}>
          {saved ? work.views.change : work.views.save} <Keycap>V</Keycap>
        </Button>
      )}
      <span class="peek-toggle">
        <Button kind="plain" onClick={onPeek}>
          {peek ? work.peek.hide : work.peek.show} <Keycap>P</Keycap>
        </Button>
      </span>
      <Button kind="plain" onClick={onRefresh}>
        <Glyph name="again" /> {said.refresh}
      </Button>
    </p>
  </div>
);

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

function Rows({
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
}: QueueProps & { title: string }) {
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
