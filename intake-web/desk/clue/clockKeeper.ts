import { signal, type ReadonlySignal } from '@preact/signals';

import { Problem } from '../../core/api/problem';
import { pauseClock, resumeClock } from '../../core/clue/clocks';
import type { Seat } from '../../core/clue/seat';
import type { DeadlineRule, PauseReason } from '../../core/contract';
import { failureText } from '../failure';
import type { Unsent } from '../session/unsent';
import { words } from '../words';
import type { ClueAtDesk } from './clue';

const { clocks: said } = words.clue;

/** A pause that is being asked for. */
export interface Asking {
  readonly rule: DeadlineRule;
  readonly reason: PauseReason | undefined;
  readonly text: string;
  readonly fault?: string | undefined;
}

export interface KeeperState {
  readonly asking: Asking | undefined;
  readonly busy: boolean;
  readonly failure: { readonly rule: DeadlineRule; readonly message: string } | undefined;
}

/** What the panel of clocks shows and does. */
export interface Keeping extends KeeperState {
  onAsk: (rule: DeadlineRule) => void;
  onWrite: (asking: Asking) => void;
  onPause: () => void;
  onResume: (rule: DeadlineRule) => void;
  onClose: () => void;
}

/** Lets the clocks of one clue stand still and go on. */
export class ClockKeeper {
  readonly #state = signal<KeeperState>({ asking: undefined, busy: false, failure: undefined });

  constructor(readonly seat: Seat, readonly clue: ClueAtDesk, readonly unsent: Unsent) {}

  get state(): ReadonlySignal<KeeperState> {
    return this.#state;
  }

  ask(rule: DeadlineRule): void {
    this.#set({ asking: { rule, reason: undefined, text: '' }, failure: undefined });
  }

  write(asking: Asking): void {
    this.unsent.attempts.delete(this.#key(asking.rule));
    this.#set({ asking });
  }

  close(): void {
    this.#set({ asking: undefined });
  }

  async pause(): Promise<void> {
    const { asking } = this.#state.value;
    const opened = this.clue.opened;
    if (!asking || !opened) return;
    const { rule, reason, text } = asking;
    if (!reason) return this.#set({ asking: { ...asking, fault: said.reasonMissing } });
    await this.#does(rule, (key) => pauseClock(this.seat, opened, rule, reason, text, this.unsent.attempt(key)));
  }

  async resume(rule: DeadlineRule): Promise<void> {
    const { clue } = this.clue.state.value;
    if (clue) await this.#does(rule, (key) => resumeClock(this.seat, { clue, head: clue.head }, rule, this.unsent.attempt(key)));
  }

  async #does(rule: DeadlineRule, deed: (key: string) => Promise<unknown>): Promise<void> {
    if (this.#state.value.busy) return;
    this.#set({ busy: true, failure: undefined });
    try {
      await deed(this.#key(rule));
      this.unsent.attempts.delete(this.#key(rule));
      await this.clue.read();
      this.#set({ asking: undefined });
    } catch (thrown) {
      if (thrown instanceof Problem) await this.clue.read();
      if (!this.clue.raise(thrown)) this.#set({ failure: { rule, message: `${said.failed}${words.clue.joint}${failureText(thrown)}` } });
    }
    this.#set({ busy: false });
  }

  readonly #key = (rule: DeadlineRule): string => `${this.clue.clueId}/clock/${rule}`;

  #set(part: Partial<KeeperState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}
