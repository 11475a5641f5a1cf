import { signal, type ReadonlySignal } from '@preact/signals';

import type { ClueRow } from '../../core/contract';
import type { Seat } from '../../core/clue/seat';
import { failureText } from '../failure';
import { noFilters, type Filters, type ViewName } from '../router';
import { merge } from './merge';
import { page, PAGE, pagesWhile, type Rows } from './pages';
import { queryOf } from './query';

export interface QueueState {
  view: ViewName;
  filters: Filters;
  rows: readonly ClueRow[] | undefined;
  /** Shown rows that have left the view since; they stay until the next reading by hand. */
  gone: ReadonlySet<string>;
  next: string | undefined;
  more: 'none' | 'some' | 'loading';
  /** New clues of this view that are not shown yet. */
  arrived: number;
  failure: string | undefined;
  updated: Date | undefined;
}

const blank: QueueState = {
  view: 'unseen',
  filters: noFilters,
  rows: undefined,
  gone: new Set(),
  next: undefined,
  more: 'none',
  arrived: 0,
  failure: undefined,
  updated: undefined,
};

/** The clues of the officer's desks, a page at a time, kept fresh without a row ever moving under the pointer. */
export class ClueQueue {
  readonly #state = signal<QueueState>(blank);

  constructor(readonly seat: Seat) {}

  get state(): ReadonlySignal<QueueState> {
    return this.#state;
  }

  /** Shows a view from its first page on. */
  async show(view: ViewName, filters: Filters): Promise<void> {
    this.#state.value = { ...blank, view, filters };
    await this.refresh();
  }

  /** Reads anew what is shown, in the order that the API gives now. */
  async refresh(): Promise<void> {
    const asked = { ...this.#state.value, rows: undefined };
    await this.#read(asked, (fresh) => ({ rows: fresh.rows, next: fresh.next, gone: new Set(), arrived: 0 }));
  }

  /** The same in the background: rows change in place, new ones wait for a press. */
  async refreshQuietly(): Promise<void> {
    const asked = this.#state.value;
    if (asked.rows === undefined || asked.more === 'loading') return;
    await this.#read(asked, (fresh) => merge(asked, fresh));
  }

  /** The next page. */
  async more(): Promise<void> {
    const asked = this.#state.value;
    if (asked.next === undefined || asked.more !== 'some') return;
    this.#set({ more: 'loading' });
    try {
      const { rows, next } = await page(this.seat.api, queryOf(asked.view, asked.filters), asked.next);
      if (this.#still(asked)) this.#settle({ rows: [...(asked.rows ?? []), ...rows], next });
    } catch (thrown) {
      this.#set({ more: 'some', failure: failureText(thrown) });
    }
  }

  async #read(asked: QueueState, take: (fresh: Rows) => Partial<QueueState>): Promise<void> {
    try {
      const fresh = await this.#rows(asked);
      if (this.#still(asked)) this.#settle({ ...take(fresh), failure: undefined, updated: this.seat.now() });
    } catch (thrown) {
      if (this.#still(asked)) this.#set({ failure: failureText(thrown) });
    }
  }

  async #rows({ view, filters, rows }: QueueState): Promise<Rows> {
    const shown = rows?.length ?? 0;
    return pagesWhile(this.seat.api, queryOf(view, filters), (read) => read.length < shown + (shown === 0 ? 0 : PAGE));
  }

  #settle(part: Partial<QueueState>): void {
    this.#set(part);
    this.#set({ more: this.#state.value.next === undefined ? 'none' : 'some' });
  }

  #set(part: Partial<QueueState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }

  #still({ view, filters }: QueueState): boolean {
    return this.#state.value.view === view && this.#state.value.filters === filters;
  }
}
