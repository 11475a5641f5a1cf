import { signal, type ReadonlySignal } from '@preact/signals';

import { answer } from '../../core/api/client';
import type { DeskCode, Stub } from '../../core/contract';
import type { Seat } from '../../core/clue/seat';
import { failureText } from '../failure';

/** A stub and the desk that keeps it. */
export type KeptStub = Stub & { readonly desk: DeskCode };

export interface StubState {
  /** Undefined while the first page of the first desk is on its way. */
  readonly items: readonly KeptStub[] | undefined;
  readonly failure: string | undefined;
}

/** What the officer's desks sealed up, sealed up last first. */
export class Stubs {
  readonly #state = signal<StubState>({ items: undefined, failure: undefined });

  constructor(readonly seat: Seat) {}

  get state(): ReadonlySignal<StubState> {
    return this.#state;
  }

  /** Reads all of them: what goes up is rare. */
  async read(): Promise<void> {
    try {
      const items: KeptStub[] = [];
      for (const { desk } of this.seat.officer.memberships) items.push(...await this.#ofDesk(desk));
      items.sort((a, b) => b.sealedUpOn.localeCompare(a.sealedUpOn));
      this.#state.value = { items, failure: undefined };
    } catch (thrown) {
      this.#state.value = { ...this.#state.value, failure: failureText(thrown) };
    }
  }

  async #ofDesk(desk: DeskCode): Promise<KeptStub[]> {
    const kept: KeptStub[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: { cursor?: string } = cursor === '' ? {} : { cursor };
      const page: { items: Stub[]; next: string | null } =
        await answer(this.seat.api.GET('/v1/desks/{desk}/stubs', { params: { path: { desk }, query } }));
      kept.push(...page.items.map((stub) => ({ ...stub, desk })));
      cursor = page.next;
    }
    return kept;
  }
}
