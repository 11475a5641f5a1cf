import { signal, type ReadonlySignal } from '@preact/signals';

import { answer } from '../../core/api/client';
import type { ClueRow, DeskCode } from '../../core/contract';
import { deskIndex } from '../../core/officer/deskIndex';
import type { Headline } from '../../core/officer/headline';
import type { Seat } from '../../core/clue/seat';
import { Clerk } from './clerk';
import type { Found, Sealed, Shelved } from './shelf';

/** How far the whole desk's headlines are opened. Their number is known only at the end. */
export type Reading = { readonly kind: 'waiting' | 'reading' | 'done' | 'broken'; readonly opened: number };

/** What a row shows for its headline. */
export type Shown = Headline | 'unreadable';

/** Rows a page of the API. */
const PAGE = 1000;

/** The headlines of the officer's desks, opened in a worker: those in sight first, the rest for whoever seeks. */
export class HeadlineBook {
  readonly #shown = signal<ReadonlyMap<string, Shown>>(new Map());
  readonly #reading = signal<Reading>({ kind: 'waiting', opened: 0 });
  readonly #versions = new Map<string, number>();
  readonly #clerk: Clerk;

  constructor(readonly seat: Seat) {
    const { manifest, officer } = seat;
    this.#clerk = new Clerk([...officer.desks.values()].map((desk) => deskIndex(manifest.deploymentId, desk)));
  }

  /** By clue; a clue without a headline, or whose headline is still closed, is not in it. */
  get shown(): ReadonlySignal<ReadonlyMap<string, Shown>> {
    return this.#shown;
  }

  get reading(): ReadonlySignal<Reading> {
    return this.#reading;
  }

  /** Opens the headlines of rows that stand on the page, unless they are open already. */
  async open(rows: readonly ClueRow[]): Promise<void> {
    const fresh = rows.filter(({ clueId, headline }) => headline && this.#versions.get(clueId) !== headline.version);
    for (const desk of new Set(fresh.map((row) => row.desk))) {
      const sealed = fresh.filter((row) => row.desk === desk).map(({ clueId, headline }): Sealed => ({ clueId, ...headline! }));
      for (const { clueId, version } of sealed) this.#versions.set(clueId, version);
      this.#show(await this.#clerk.open(desk, sealed));
    }
  }

  /** Reads and opens every headline of the officer's desks, once. What was read before a line broke stays. */
  async readAll(): Promise<void> {
    if (this.#reading.value.kind === 'reading' || this.#reading.value.kind === 'done') return;
    this.#reading.value = { kind: 'reading', opened: 0 };
    try {
      for (const desk of this.seat.officer.desks.keys()) await this.#readDesk(desk as DeskCode);
      this.#reading.value = { kind: 'done', opened: this.#reading.value.opened };
    } catch {
      this.#reading.value = { kind: 'broken', opened: this.#reading.value.opened };
    }
  }

  /** Clues whose headline holds every word, among those opened so far. */
  find(words: string, limit: number): Promise<Found> {
    return this.#clerk.find(words, limit);
  }

  /** What this officer has just written. */
  put(clueId: string, version: number, headline: Headline): void {
    this.#clerk.put(clueId, headline);
    this.#show([{ clueId, version, headline }]);
  }

  /** Lets go of a clue that is not there any more. */
  forget(clueId: string): void {
    const shown = new Map(this.#shown.value);
    if (shown.delete(clueId)) this.#shown.value = shown;
    this.#versions.delete(clueId);
  }

  /** Ends the worker, and with it keys and texts. */
  close(): void {
    this.#clerk.end();
    this.#shown.value = new Map();
  }

  /** While one page is being opened the next is on its way. */
  async #readDesk(desk: DeskCode): Promise<void> {
    let opening: Promise<readonly Shelved[]> = Promise.resolve([]);
    for (let cursor: string | null | undefined; cursor !== null;) {
      const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
      const page: { items: Sealed[]; next: string | null } =
        await answer(this.seat.api.GET('/v1/desks/{desk}/headlines', { params: { path: { desk }, query } }));
      this.#count(await opening);
      opening = this.#clerk.open(desk, page.items);
      cursor = page.next;
    }
    this.#count(await opening);
  }

  #count(opened: readonly Shelved[]): void {
    this.#reading.value = { kind: 'reading', opened: this.#reading.value.opened + opened.length };
  }

  #show(opened: readonly Shelved[]): void {
    const shown = new Map(this.#shown.value);
    for (const { clueId, version, headline } of opened) {
      this.#versions.set(clueId, version);
      shown.set(clueId, headline ?? 'unreadable');
    }
    this.#shown.value = shown;
  }
}
