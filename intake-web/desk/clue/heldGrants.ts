import { signal, type ReadonlySignal } from '@preact/signals';

import { Alarm } from '../../core/alarm';
import { Problem } from '../../core/api/problem';
import { Attempt } from '../../core/clue/attempt';
import { handOut, keepBack, type Held } from '../../core/clue/held';
import type { Seat } from '../../core/clue/seat';
import type { ClueView, HeldReason } from '../../core/contract';
import { failureText } from '../failure';
import { words } from '../words';
import type { ClueAtDesk } from './clue';

const { held: said } = words.clue;

export interface HeldState {
  readonly reason: HeldReason | undefined;
  readonly busy: boolean;
  readonly fault: string | undefined;
  /** Which decision was recorded last. */
  readonly done: 'out' | 'kept' | undefined;
}

/** The grants that the server holds of a clue that came up: handed out or kept, with a reason that stands in the record. */
export class HeldGrants {
  readonly #state = signal<HeldState>({ reason: undefined, busy: false, fault: undefined, done: undefined });
  #attempt = new Attempt();

  constructor(readonly seat: Seat, readonly clue: ClueAtDesk) {}

  get state(): ReadonlySignal<HeldState> {
    return this.#state;
  }

  choose(reason: HeldReason): void {
    this.#attempt = new Attempt();
    this.#set({ reason, fault: undefined, done: undefined });
  }

  /** Records it, then hands them to the browser as one file, each still sealed to its reader. */
  handOut(): Promise<void> {
    return this.#decide('out', async (clue, reason) => save(await handOut(this.seat, clue, reason, this.#attempt)));
  }

  keep(): Promise<void> {
    return this.#decide('kept', (clue, reason) => keepBack(this.seat, clue, reason, this.#attempt));
  }

  async #decide(done: 'out' | 'kept', deed: (clue: ClueView, reason: HeldReason) => Promise<void>): Promise<void> {
    const { reason, busy } = this.#state.value;
    const { clue } = this.clue.state.value;
    if (busy || !clue) return;
    if (!reason) return this.#set({ fault: said.noReason });
    this.#set({ busy: true, fault: undefined, done: undefined });
    try {
      await deed(clue, reason);
      this.#attempt = new Attempt();
      this.#set({ done });
      await this.clue.read();
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.head) await this.clue.read();
      this.#set({ fault: thrown instanceof Alarm ? said.alarm(thrown.code) : failureText(thrown) });
    }
    this.#set({ busy: false });
  }

  #set(part: Partial<HeldState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}

function save(held: Held): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(held, null, 2)}\n`], { type: 'application/json' }));
  link.download = `held-${held.clueId}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
