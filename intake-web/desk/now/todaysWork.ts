import { signal, type ReadonlySignal } from '@preact/signals';

import type { Seat } from '../../core/clue/seat';
import type { ClueRow } from '../../core/contract';
import { failureText } from '../failure';
import { page } from '../queue/pages';
import { queryOf } from '../queue/query';
import { noFilters } from '../router';

/** What today consists of, the most pressing first. Each is a view of the queue. */
export const sections = ['overdue', 'today', 'unseen', 'waiting', 'mine'] as const;
export type Section = (typeof sections)[number];

export interface TodayState {
  /** Undefined while the first reading is on its way. */
  readonly parts: Readonly<Record<Section, readonly ClueRow[]>> | undefined;
  readonly failure: string | undefined;
  readonly updated: Date | undefined;
}

/** Rows that are shown of each section; the view behind it has them all. */
export const FEW = 5;

/** The beginning of each view that wants something today. */
export class TodaysWork {
  readonly #state = signal<TodayState>({ parts: undefined, failure: undefined, updated: undefined });

  constructor(readonly seat: Seat) {}

  get state(): ReadonlySignal<TodayState> {
    return this.#state;
  }

  /** Every row that is shown, of whatever section. */
  rows(): readonly ClueRow[] {
    const { parts } = this.#state.value;
    return parts === undefined ? [] : Object.values(parts).flat();
  }

  async refresh(): Promise<void> {
    try {
      const read = await Promise.all(
        sections.map(async (section) => [section, (await page(this.seat.api, queryOf(section, noFilters), undefined, FEW)).rows] as const),
      );
      this.#state.value = {
        parts: Object.fromEntries(read) as unknown as NonNullable<TodayState['parts']>,
        failure: undefined,
        updated: this.seat.now(),
      };
    } catch (thrown) {
      this.#state.value = { ...this.#state.value, failure: failureText(thrown) };
    }
  }
}
