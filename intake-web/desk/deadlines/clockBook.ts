import { signal, type ReadonlySignal } from '@preact/signals';

import { answer } from '../../core/api/client';
import type { Calendar } from '../../core/calendar/workingDays';
import type { Seat } from '../../core/clue/seat';
import type { Clock, ClueRow, Standing } from '../../core/contract';
import { documentOf } from '../clue/documents';
import { failureText } from '../failure';

/** In the order in which they are offered: the pressing ones first. */
export const standings: readonly Standing[] = ['OVERDUE', 'WARNED', 'DUE', 'PAUSED'];

export interface ClockPage {
  readonly standing: Standing;
  /** Undefined while the first page is on its way. */
  readonly items: readonly Clock[] | undefined;
  readonly next: string | null;
  readonly failure: string | undefined;
  readonly calendar: Calendar | undefined;
}

/** The clocks of the officer's clues that stand in one way, the nearest end first. */
export class ClockBook {
  readonly #page = signal<ClockPage>({ standing: 'OVERDUE', items: undefined, next: null, failure: undefined, calendar: undefined });

  constructor(readonly seat: Seat) {}

  get page(): ReadonlySignal<ClockPage> {
    return this.#page;
  }

  /** The clues that are shown. */
  rows(): readonly ClueRow[] {
    return this.#page.value.items?.map(({ clue }) => clue) ?? [];
  }

  async show(standing: Standing): Promise<void> {
    this.#set({ standing, items: undefined, next: null });
    await this.read();
  }

  /** Reads the first page anew. What comes back for a standing that is no longer shown is dropped. */
  async read(): Promise<void> {
    const { standing } = this.#page.value;
    await this.#try(standing, async () => ({ ...(await this.#ask(standing)), calendar: await this.#calendar() }));
  }

  async more(): Promise<void> {
    const { standing, items = [], next } = this.#page.value;
    if (next === null) return;
    await this.#try(standing, async () => {
      const page = await this.#ask(standing, next);
      return { ...page, items: [...items, ...page.items] };
    });
  }

  #ask(standing: Standing, cursor?: string): Promise<{ items: Clock[]; next: string | null }> {
    const query = { standing, ...(cursor !== undefined && { cursor }) };
    return answer(this.seat.api.GET('/v1/deadlines', { params: { query } }));
  }

  async #calendar(): Promise<Calendar | undefined> {
    const { calendar } = this.seat.manifest.documents;
    return calendar === undefined ? undefined : documentOf<Calendar>(this.seat.api, calendar);
  }

  async #try(standing: Standing, read: () => Promise<Partial<ClockPage>>): Promise<void> {
    const part = await read().then((page) => ({ ...page, failure: undefined }), (thrown: unknown) => ({ failure: failureText(thrown) }));
    if (this.#page.value.standing === standing) this.#set(part);
  }

  #set(part: Partial<ClockPage>): void {
    this.#page.value = { ...this.#page.value, ...part };
  }
}
