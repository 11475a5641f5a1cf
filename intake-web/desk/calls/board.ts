import { signal, type ReadonlySignal } from '@preact/signals';

import { Alarm } from '../../core/alarm';
import { Problem, Unreachable } from '../../core/api/problem';
import type { Seat } from '../../core/clue/seat';
import { giveCallShare, isKeeper, openCall, readCall, refuseCall, takeCall, tellResult, waitingCalls } from '../../core/contact/keeper';
import type { Contact } from '../../core/contact/keeping';
import type { CallOutcome, CallRow, CallView, ShareRefusal } from '../../core/contract';
import { failureText, isMissing } from '../failure';
import { forget, keep, recall } from '../name/sessionStore';
import { words } from '../words';

/** A call as the keeper looks at it, after every check held. */
export interface Looking {
  readonly kind: 'asked';
  readonly asked: CallView;
  /** Whether this browser has the key of a call that he took. */
  readonly hasKey: boolean;
  /** How the reporter may be called, while it is shown. */
  readonly contact: Contact | undefined;
  readonly refusing: boolean;
  readonly reason: ShareRefusal | undefined;
  readonly result: CallOutcome | undefined;
  readonly told: string;
  /** Why the press led nowhere. */
  readonly fault: string | undefined;
  readonly busy: boolean;
}

export type OpenCall =
  | Looking
  | { readonly kind: 'reading' | 'ended' }
  | { readonly kind: 'done'; readonly deed: keyof typeof words.calls.done }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'alarm'; readonly code: string; readonly detail: string };

export interface CallsState {
  /** Undefined while they are being read. */
  readonly rows: readonly CallRow[] | undefined;
  readonly failure: string | undefined;
  /** The call that is looked at, if one is. */
  readonly open: OpenCall | undefined;
}

/** What a keeper of contacts does: take calls, give shares, open, and tell how it went. */
export class CallBoard {
  readonly #state = signal<CallsState>({ rows: undefined, failure: undefined, open: undefined });
  #looks = 0;

  constructor(readonly seat: Seat) {}

  get state(): ReadonlySignal<CallsState> {
    return this.#state;
  }

  get isKeeper(): boolean {
    return isKeeper(this.seat);
  }

  async read(): Promise<void> {
    if (!this.isKeeper) return;
    try {
      this.#set({ rows: await waitingCalls(this.seat), failure: undefined });
    } catch (thrown) {
      this.#set({ failure: failureText(thrown) });
    }
  }

  /** Reads and checks one call; an older look that comes back later is dropped. */
  async look(requestId: string): Promise<void> {
    const look = ++this.#looks;
    this.#set({ open: { kind: 'reading' } });
    const open = await this.#looked(requestId);
    if (look === this.#looks) this.#set({ open });
  }

  close(): void {
    this.#looks += 1;
    this.#set({ open: undefined });
  }

  change(part: Partial<Pick<Looking, 'refusing' | 'reason' | 'result' | 'told' | 'contact'>>): void {
    const { open } = this.#state.value;
    if (open?.kind === 'asked' && !open.busy) this.#set({ open: { ...open, fault: undefined, ...part } });
  }

  take(): Promise<void> {
    const { officer } = this.seat;
    return this.#do(async ({ asked }) => {
      await takeCall(this.seat, asked, (session) => keep(officer, asked.request.requestId, session));
      return this.#looked(asked.request.requestId);
    });
  }

  give(): Promise<void> {
    return this.#do(async ({ asked }) => {
      await giveCallShare(this.seat, asked);
      return { kind: 'done', deed: 'given' };
    });
  }

  refuse(): Promise<void> {
    return this.#do(async (open) => {
      if (!open.reason) return { ...open, fault: words.calls.noReason };
      await refuseCall(this.seat, open.asked, open.reason);
      return { kind: 'done', deed: 'refused' };
    });
  }

  openContact(): Promise<void> {
    return this.#do(async (open) => {
      const { requestId } = open.asked.request;
      const session = await recall(this.seat.officer, requestId);
      if (!session) return { ...open, hasKey: false };
      const contact = await openCall(this.seat, open.asked, session);
      return { ...open, asked: { ...open.asked, state: 'OPENED' }, contact };
    });
  }

  tell(): Promise<void> {
    return this.#do(async (open) => {
      if (!open.result) return { ...open, fault: words.calls.noResult };
      await tellResult(this.seat, open.asked, open.result, open.told);
      if (open.result !== 'NOT_REACHED') await forget(open.asked.request.requestId);
      return { kind: 'done', deed: 'told' };
    });
  }

  async #do(act: (open: Looking) => Promise<OpenCall>): Promise<void> {
    const { open } = this.#state.value;
    if (open?.kind !== 'asked' || open.busy) return;
    const look = this.#looks;
    this.#set({ open: { ...open, busy: true, fault: undefined } });
    const next = await act(open).catch((thrown: unknown) => failed(thrown, (fault) => ({ ...open, fault, busy: false })));
    // Who has turned to another call, or closed the page, is not thrown back.
    if (look === this.#looks) this.#set({ open: next.kind === 'asked' ? { ...next, busy: false } : next });
    await this.read();
  }

  async #looked(requestId: string): Promise<OpenCall> {
    try {
      const asked = await readCall(this.seat, requestId);
      const hasKey = (await recall(this.seat.officer, requestId).catch(() => undefined)) !== undefined;
      return { kind: 'asked', asked, hasKey, contact: undefined, refusing: false, reason: undefined, result: undefined, told: '', fault: undefined, busy: false };
    } catch (thrown) {
      return failed(thrown, (message) => ({ kind: 'failed', message }));
    }
  }

  #set(part: Partial<CallsState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}

function failed(thrown: unknown, other: (text: string) => OpenCall): OpenCall {
  if (thrown instanceof Alarm) return { kind: 'alarm', code: thrown.code, detail: thrown.detail };
  if (isMissing(thrown) || (thrown instanceof Problem && thrown.slug === 'call-closed')) return { kind: 'ended' };
  return other(thrown instanceof Unreachable ? words.calls.lost : failureText(thrown));
}
