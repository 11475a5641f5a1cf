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
import { Rows } from '../queue/rows';
import { Selection } from '../queue/selection';
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
