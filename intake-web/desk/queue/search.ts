import { signal, type ReadonlySignal } from '@preact/signals';

import { answer } from '../../core/api/client';
import type { Seat } from '../../core/clue/seat';
import type { ClueRow } from '../../core/contract';
import { failureText, isMissing } from '../failure';
import type { HeadlineBook } from '../headlines/book';
import type { Filters, ViewName } from '../router';
import { fits } from './fits';
import { isNumbered, plainNumber, queryOf } from './query';

export interface Results {
  readonly find: string;
  /** Undefined while it is being sought. */
  readonly rows: readonly ClueRow[] | undefined;
  /** How many headlines fit the words; more than the rows when there are too many to read one by one. */
  readonly total: number;
  readonly failure: string | undefined;
}

/** Rows that are read for one search: each is a request. Whoever finds more narrows the words. */
export const MOST_FOUND = 60;

const WHOLE_NUMBER = /^[a-z2-7]{26}$/;

/** Finds clues by headline or number. Words never leave the browser; what it asks the server for are rows, by their numbers. */
export class ClueSearch {
  readonly #results = signal<Results>({ find: '', rows: [], total: 0, failure: undefined });
  /** The seeking under way. A newer one ends it: finishing later, it would show less than is known by then. */
  #seeking = new AbortController();

  constructor(readonly seat: Seat, readonly headlines: Pick<HeadlineBook, 'find'>) {}

  get results(): ReadonlySignal<Results> {
    return this.#results;
  }

  /**
   * Seeks among the headlines opened so far and among the rows in hand, which may have none yet. The newest call counts.
   * @param inHand rows that need not be read again
   */
  async seek(view: ViewName, filters: Filters, inHand: readonly ClueRow[]): Promise<void> {
    const { find } = filters;
    this.#seeking.abort();
    const { signal: ended } = (this.#seeking = new AbortController());
    if (this.#results.value.find !== find) this.#results.value = { find, rows: undefined, total: 0, failure: undefined };
    try {
      const { clueIds, total } = await this.headlines.find(find, MOST_FOUND);
      // What was found a moment ago, when fewer headlines were open, need not be read again.
      const known = new Map([...(this.#results.value.rows ?? []), ...inHand].map((row) => [row.clueId, row]));
      const numbered = inHand.filter((row) => isNumbered(row, find)).map(({ clueId }) => clueId);
      const number = plainNumber(find);
      const wanted = new Set([...(WHOLE_NUMBER.test(number) ? [number] : []), ...clueIds, ...numbered]);
      const rows = await Promise.all([...wanted].map(async (clueId) => known.get(clueId) ?? this.#row(clueId, ended)));
      if (ended.aborted) return;
      const asked = { user: this.seat.officer.user, now: this.seat.now() };
      const fitting = rows.filter((row) => row !== undefined && fits(row, queryOf(view, filters), asked)) as ClueRow[];
      this.#results.value = { find, rows: fitting, total: Math.max(total, fitting.length), failure: undefined };
    } catch (thrown) {
      if (!ended.aborted) this.#results.value = { ...this.#results.value, failure: failureText(thrown) };
    }
  }

  /** A clue that is no longer this officer's has gone from the list between the two readings. */
  async #row(clueId: string, ended: AbortSignal): Promise<ClueRow | undefined> {
    try {
      return await answer(this.seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId } }, signal: ended }));
    } catch (thrown) {
      if (isMissing(thrown)) return undefined;
      throw thrown;
    }
  }
}
