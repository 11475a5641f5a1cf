import { signal, type ReadonlySignal } from '@preact/signals';

import { Alarm } from '../../core/alarm';
import { Problem, Unreachable } from '../../core/api/problem';
import { Attempt } from '../../core/clue/attempt';
import type { Seat } from '../../core/clue/seat';
import type { CustodyRow, CustodyView, ShareRefusal } from '../../core/contract';
import { giveShare, isCustodian, readRequest, refuseShare, waitingRequests } from '../../core/identity/keeper';
import { trustedMembers } from '../../core/manifest/members';
import { failureText, isMissing } from '../failure';
import { hold, type HeldDocument } from '../name/held';
import { words } from '../words';

/** A request as the custodian looks at it, after every check held. */
export interface Looking {
  readonly kind: 'asked';
  readonly asked: CustodyView;
  readonly officers: readonly { readonly user: string; readonly name: string }[];
  readonly document: HeldDocument | undefined;
  readonly refusing: boolean;
  readonly reason: ShareRefusal | undefined;
  /** Why the press led nowhere. */
  readonly fault: string | undefined;
  readonly busy: boolean;
}

export type OpenRequest =
  | Looking
  | { readonly kind: 'reading' | 'ended' | 'given' | 'refused' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'alarm'; readonly code: string; readonly detail: string };

export interface KeepingState {
  /** Undefined while they are being read. */
  readonly rows: readonly CustodyRow[] | undefined;
  readonly failure: string | undefined;
  /** The request that is looked at, if one is. */
  readonly open: OpenRequest | undefined;
}

/** What a custodian does: look at what waits, and give his share or decline. */
export class Keeping {
  readonly #state = signal<KeepingState>({ rows: undefined, failure: undefined, open: undefined });
  #attempt = new Attempt();
  #looks = 0;

  constructor(readonly seat: Seat) {}

  get state(): ReadonlySignal<KeepingState> {
    return this.#state;
  }

  /** How many requests wait for an answer. */
  get waiting(): number {
    return this.#state.value.rows?.filter(({ ended }) => ended === null).length ?? 0;
  }

  get isCustodian(): boolean {
    return isCustodian(this.seat);
  }

  async read(): Promise<void> {
    if (!this.isCustodian) return;
    try {
      this.#set({ rows: await waitingRequests(this.seat), failure: undefined });
    } catch (thrown) {
      this.#set({ failure: failureText(thrown) });
    }
  }

  /** Reads and checks one request; an older look that comes back later is dropped. */
  async look(requestId: string): Promise<void> {
    const look = ++this.#looks;
    this.#attempt = new Attempt();
    this.#set({ open: { kind: 'reading' } });
    const open = await this.#looked(requestId);
    if (look === this.#looks) this.#set({ open });
  }

  close(): void {
    this.#looks += 1;
    this.#set({ open: undefined });
  }

  async hold(file: File | undefined): Promise<void> {
    await hold(file, (document) => this.change({ document }));
  }

  change(part: Partial<Pick<Looking, 'document' | 'refusing' | 'reason'>>): void {
    const { open } = this.#state.value;
    if (open?.kind !== 'asked' || open.busy) return;
    // Another answer is not the one that was sent without an answer.
    if (!('document' in part)) this.#attempt = new Attempt();
    this.#set({ open: { ...open, fault: undefined, ...part } });
  }

  /** Gives the share, or declines when that is what was chosen. */
  async answer(): Promise<void> {
    const { open } = this.#state.value;
    if (open?.kind !== 'asked' || open.busy) return;
    const { asked, document, refusing, reason } = open;
    const isOther = document?.hash !== undefined && document.hash !== asked.request.basis;
    if (refusing && !reason) return this.#set({ open: { ...open, fault: words.custody.noReason } });
    if (!refusing && isOther) return this.#set({ open: { ...open, fault: words.custody.different } });
    this.#set({ open: { ...open, busy: true, fault: undefined } });
    try {
      await (refusing ? refuseShare(this.seat, asked, reason!, this.#attempt) : giveShare(this.seat, asked, this.#attempt));
      this.#set({ open: { kind: refusing ? 'refused' : 'given' } });
      await this.read();
    } catch (thrown) {
      this.#set({ open: failed(thrown, (fault) => ({ ...open, fault, busy: false })) });
    }
  }

  async #looked(requestId: string): Promise<OpenRequest> {
    try {
      const asked = await readRequest(this.seat, requestId);
      const members = trustedMembers(this.seat.manifest, asked.desk);
      const officers = asked.request.officers.map((user) => ({ user, name: members.get(user)?.name ?? user }));
      return { kind: 'asked', asked, officers, document: undefined, refusing: false, reason: undefined, fault: undefined, busy: false };
    } catch (thrown) {
      return failed(thrown, (message) => ({ kind: 'failed', message }));
    }
  }

  #set(part: Partial<KeepingState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}

function failed(thrown: unknown, other: (text: string) => OpenRequest): OpenRequest {
  if (thrown instanceof Alarm) return { kind: 'alarm', code: thrown.code, detail: thrown.detail };
  if (isMissing(thrown) || (thrown instanceof Problem && thrown.slug === 'unmask-closed')) return { kind: 'ended' };
  return other(thrown instanceof Unreachable ? words.custody.lost : failureText(thrown));
}
