import { signal, type ReadonlySignal } from '@preact/signals';

import { Alarm } from '../../core/alarm';
import { Problem, Unreachable } from '../../core/api/problem';
import { askCall, readContact, type CallRead } from '../../core/contact/desk';
import { LONGEST_CALL } from '../../core/contact/request';
import type { Seat } from '../../core/clue/seat';
import type { CallReason } from '../../core/contract';
import type { ClueAtDesk } from '../clue/clue';
import { failureText } from '../failure';
import { words } from '../words';

export interface CallsAtDesk {
  /** Null when the reporter left no contact; undefined while it is being read. */
  readonly calls: readonly CallRead[] | null | undefined;
  readonly failure: string | undefined;
  readonly alarm: { readonly code: string; readonly detail: string } | undefined;
  readonly asking: boolean;
  readonly reason: CallReason | undefined;
  readonly fault: string | undefined;
  readonly busy: boolean;
}

const blank: CallsAtDesk = { calls: undefined, failure: undefined, alarm: undefined, asking: false, reason: undefined, fault: undefined, busy: false };

/** Calls to the reporter of one clue, for the officers of its desk: asking for one, and what became of it. */
export class ClueCalls {
  readonly #state = signal<CallsAtDesk>(blank);

  constructor(readonly seat: Seat, readonly desk: ClueAtDesk) {}

  get state(): ReadonlySignal<CallsAtDesk> {
    return this.#state;
  }

  async read(): Promise<void> {
    if (!this.desk.opened?.report.contact) return;
    try {
      this.#set({ calls: await readContact(this.seat, this.desk.opened), failure: undefined });
    } catch (thrown) {
      this.#set(thrown instanceof Alarm ? { alarm: { code: thrown.code, detail: thrown.detail } } : { failure: failureText(thrown) });
    }
  }

  /** The same in the background; not while a request is being written. */
  async refresh(): Promise<void> {
    const { asking, alarm } = this.#state.value;
    if (this.desk.opened?.report.contact && !asking && !alarm) await this.read();
  }

  change(part: Partial<Pick<CallsAtDesk, 'asking' | 'reason'>>): void {
    if (!this.#state.value.busy) this.#set({ fault: undefined, ...part });
  }

  async ask(): Promise<void> {
    const { reason, busy } = this.#state.value;
    const { opened } = this.desk;
    if (busy || !opened) return;
    if (!reason) return this.#set({ fault: words.calls.part.noReason });
    this.#set({ busy: true, fault: undefined });
    try {
      await askCall(this.seat, opened, { reason, lifeMs: LONGEST_CALL });
      this.#set({ busy: false, asking: false, reason: undefined });
      await this.desk.read();
      await this.read();
    } catch (thrown) {
      const isMoved = thrown instanceof Problem && thrown.head !== undefined;
      if (isMoved) await this.desk.read();
      this.#set({ busy: false, fault: isMoved ? words.name.moved : faultText(thrown) });
    }
  }

  #set(part: Partial<CallsAtDesk>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}

/** Without an answer nobody knows whether it was done. */
const faultText = (thrown: unknown): string => (thrown instanceof Unreachable ? words.calls.lost : failureText(thrown));
