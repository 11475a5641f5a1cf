import { signal, type ReadonlySignal } from '@preact/signals';

import { answer } from '../../core/api/client';
import type { Seat } from '../../core/clue/seat';
import type { PublicationRow } from '../../core/contract';
import type { Json } from '../../core/jcs';
import { documentOf } from '../clue/documents';
import { betweenLines, type Piece } from '../difference/difference';
import { failureText, isForbidden } from '../failure';
import { outline } from './outline';

/** A document that is shown: all of it, or what a version changed in it. */
export interface Reading {
  readonly kind: string;
  readonly version: number;
  /** The version it is compared with; undefined when all of it is shown. */
  readonly before: number | undefined;
  /** Undefined while it is being read and checked. */
  readonly pieces: readonly Piece[] | undefined;
}

export interface RecordsState {
  /** Undefined while the first page is on its way. */
  readonly items: readonly PublicationRow[] | undefined;
  readonly next: string | null;
  readonly reading: Reading | undefined;
  readonly failure: string | undefined;
  readonly forbidden: boolean;
}

/** What was published: questionnaire, routing rules, units, posts, holidays, texts, version by version. Read, never changed, here. */
export class Records {
  readonly #state = signal<RecordsState>({ items: undefined, next: null, reading: undefined, failure: undefined, forbidden: false });

  constructor(readonly seat: Seat) {}

  get state(): ReadonlySignal<RecordsState> {
    return this.#state;
  }

  /** The next page, or the first. */
  async more(): Promise<void> {
    const { items = [], next } = this.#state.value;
    await this.#try(async () => {
      const page = await answer(this.seat.api.GET('/v1/publications', { params: { query: next === null ? {} : { cursor: next } } }));
      this.#set({ items: [...items, ...page.items], next: page.next });
    });
  }

  async show(kind: string, { version, documents }: PublicationRow): Promise<void> {
    await this.#read({ kind, version, before: undefined }, async () => [
      { kind: 'same', text: (await this.#lines(documents[kind])).map((line) => `${line}\n`).join('') },
    ]);
  }

  /** @param before the version that was in force until then */
  async compare(kind: string, after: PublicationRow, before: PublicationRow): Promise<void> {
    await this.#read({ kind, version: after.version, before: before.version }, async () =>
      betweenLines(...(await Promise.all([this.#lines(before.documents[kind]), this.#lines(after.documents[kind])]))),
    );
  }

  back(): void {
    this.#set({ reading: undefined, failure: undefined });
  }

  async #read(what: Omit<Reading, 'pieces'>, read: () => Promise<readonly Piece[]>): Promise<void> {
    this.#set({ reading: { ...what, pieces: undefined } });
    await this.#try(async () => {
      const pieces = await read();
      this.#set({ reading: { ...what, pieces } });
    });
  }

  async #lines(hash: string | undefined): Promise<string[]> {
    return hash === undefined ? [] : outline(await documentOf<Json>(this.seat.api, hash));
  }

  async #try(act: () => Promise<void>): Promise<void> {
    this.#set({ failure: undefined });
    try {
      await act();
    } catch (thrown) {
      this.#set({ failure: failureText(thrown), forbidden: isForbidden(thrown) });
    }
  }

  #set(part: Partial<RecordsState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}
