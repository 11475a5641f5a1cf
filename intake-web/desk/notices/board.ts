import { signal, type ReadonlySignal } from '@preact/signals';

import { answer, idempotencyKey, type Api } from '../../core/api/client';
import type { Notice } from '../../core/contract';
import { failureText } from '../failure';

export interface Board {
  /** Undefined while the first page is on its way. */
  readonly items: readonly Notice[] | undefined;
  readonly next: string | null;
  /** The server stops counting at 1000. */
  readonly unread: number;
  readonly failure: string | undefined;
}

/** What the officer was told, the newest first. */
export class NoticeBoard {
  readonly #board = signal<Board>({ items: undefined, next: null, unread: 0, failure: undefined });

  constructor(readonly api: Api) {}

  get board(): ReadonlySignal<Board> {
    return this.#board;
  }

  /** Reads the newest page anew. */
  async read(): Promise<void> {
    await this.#try(async () => {
      const { items, next, unread } = await answer(this.api.GET('/v1/notices'));
      return { items, next, unread };
    });
  }

  async more(): Promise<void> {
    const { items = [], next } = this.#board.value;
    if (next === null) return;
    await this.#try(async () => {
      const page = await answer(this.api.GET('/v1/notices', { params: { query: { cursor: next } } }));
      return { ...page, items: [...items, ...page.items] };
    });
  }

  /** Marks all that is shown as read. */
  async readAll(): Promise<void> {
    const upTo = this.#board.value.items?.[0]?.id;
    if (upTo === undefined) return;
    const params = { header: { 'Idempotency-Key': idempotencyKey() } };
    await this.#try(async () => {
      const { unread } = await answer(this.api.POST('/v1/notices/reading', { params, body: { upTo } }));
      return { unread, items: this.#board.value.items?.map((notice) => ({ ...notice, read: true })) };
    });
  }

  async #try(act: () => Promise<Partial<Board>>): Promise<void> {
    try {
      this.#board.value = { ...this.#board.value, ...(await act()), failure: undefined };
    } catch (thrown) {
      this.#board.value = { ...this.#board.value, failure: failureText(thrown) };
    }
  }
}
