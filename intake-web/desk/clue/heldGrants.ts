import { signal, type ReadonlySignal } from '@preact/signals';

import { readHeld, type Held } from '../../core/clue/held';
import type { Seat } from '../../core/clue/seat';
import { failureText } from '../failure';
import type { ClueAtDesk } from './clue';

export type HeldState =
  | { readonly is: 'unread' | 'reading' | 'none' }
  | { readonly is: 'read'; readonly held: Held }
  | { readonly is: 'failed'; readonly message: string };

/** The grants that the server keeps back of a clue that came up, until the superior's desk has confirmed it. */
export class HeldGrants {
  readonly #state = signal<HeldState>({ is: 'unread' });

  constructor(readonly seat: Seat, readonly clue: ClueAtDesk) {}

  get state(): ReadonlySignal<HeldState> {
    return this.#state;
  }

  async read(): Promise<void> {
    if (this.#state.value.is === 'reading') return;
    this.#state.value = { is: 'reading' };
    try {
      const held = await readHeld(this.seat, this.clue.clueId);
      this.#state.value = held ? { is: 'read', held } : { is: 'none' };
    } catch (thrown) {
      this.#state.value = { is: 'failed', message: failureText(thrown) };
    }
  }

  /** Hands them out as one file, each still sealed to its reader. */
  save(): void {
    if (this.#state.value.is !== 'read') return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`${JSON.stringify(this.#state.value.held, null, 2)}\n`], { type: 'application/json' }));
    link.download = `held-${this.clue.clueId}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }
}
