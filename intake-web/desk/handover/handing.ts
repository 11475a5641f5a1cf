import { signal, type ReadonlySignal } from '@preact/signals';

import { Alarm } from '../../core/alarm';
import { Unreachable } from '../../core/api/problem';
import type { Seat } from '../../core/clue/seat';
import type { HandoverRow } from '../../core/contract';
import { changingParts, each, keepsParts, offerPart, takePart, type Failure } from '../../core/handover/keeper';
import { listedFor } from '../../core/handover/part';
import { failureText } from '../failure';
import { words } from '../words';
import { groupsOf, type Group } from './groups';

/** A part that could not be handed on or taken, and why. */
export interface Fault {
  readonly row: HandoverRow;
  /** The name of what is wrong, when a check failed. */
  readonly code: string | undefined;
  readonly text: string;
}

export interface Run {
  readonly key: string;
  readonly done: number;
  readonly of: number;
  readonly stopping: boolean;
}

export interface HandingState {
  /** Undefined while they are being read. */
  readonly rows: readonly HandoverRow[] | undefined;
  readonly failure: string | undefined;
  /** The step that runs over many parts, if one does. */
  readonly run: Run | undefined;
  /** How the last run ended. */
  readonly ended: { readonly how: 'done' | 'stopped' | 'lost'; readonly done: number; readonly of: number } | undefined;
  readonly faults: readonly Fault[];
}

/** What keepers do when one follows another: many parts, one after the other, at their own devices. */
export class Handing {
  readonly #state = signal<HandingState>({ rows: undefined, failure: undefined, run: undefined, ended: undefined, faults: [] });

  constructor(readonly seat: Seat) {}

  get state(): ReadonlySignal<HandingState> {
    return this.#state;
  }

  /** How many parts wait for this officer; undefined for whoever the page has nothing for. */
  get waiting(): number | undefined {
    const { rows } = this.#state.value;
    return rows?.length ? rows.filter(({ step }) => step === 'TAKE' || step === 'GIVE').length : undefined;
  }

  /** Whether the list still names the officer for these parts; whom it has dropped loses his when the other one has taken them. */
  stays(group: Group): boolean {
    return group.rows.every((row) => listedFor(this.seat.manifest, row).some(({ user }) => user === this.seat.officer.user));
  }

  async read(): Promise<void> {
    if (this.#state.value.run) return;
    try {
      this.#set({ rows: await changingParts(this.seat), failure: undefined });
    } catch (thrown) {
      this.#set({ failure: failureText(thrown) });
    }
  }

  /** The same in the background: whoever keeps nothing and had nothing to hand on is not asked about again and again. */
  async refresh(): Promise<void> {
    if (keepsParts(this.seat) || this.#state.value.rows?.length !== 0) await this.read();
  }

  /** Hands on, or takes over, all parts of a group. */
  async start(key: string): Promise<void> {
    const group = groupsOf(this.#state.value.rows ?? []).find((candidate) => candidate.key === key);
    if (!group || this.#state.value.run) return;
    const { rows, step } = group;
    const act = step === 'TAKE' ? takePart : offerPart;
    this.#set({ run: { key, done: 0, of: rows.length, stopping: false }, ended: undefined, faults: [] });
    this.#end(await this.#each(rows, (row) => act(this.seat, row)));
    await this.read();
  }

  #end(lost: boolean): void {
    const { run } = this.#state.value;
    if (!run) return;
    const { done, of, stopping } = run;
    this.#set({ run: undefined, ended: { how: lost ? 'lost' : stopping && done < of ? 'stopped' : 'done', done, of } });
  }

  /** After the part that is being dealt with. What is done stays done. */
  stop(): void {
    const { run } = this.#state.value;
    if (run) this.#set({ run: { ...run, stopping: true } });
  }

  /** @returns whether the server was lost on the way */
  async #each(rows: readonly HandoverRow[], step: (row: HandoverRow) => Promise<void>): Promise<boolean> {
    const told = (done: number, failures: readonly Failure[]) => {
      const { run } = this.#state.value;
      if (run) this.#set({ run: { ...run, done }, faults: failures.map(faultOf) });
    };
    try {
      await each(rows, step, told, () => !this.#state.value.run?.stopping);
      return false;
    } catch (thrown) {
      if (thrown instanceof Unreachable) return true;
      throw thrown;
    }
  }

  #set(part: Partial<HandingState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}

const reasons: Readonly<Record<string, string | undefined>> & { readonly other: string } = words.alarm.reasons;

const faultOf = ({ row, thrown }: Failure): Fault =>
  thrown instanceof Alarm
    ? { row, code: thrown.code, text: reasons[thrown.code] ?? reasons.other }
    : { row, code: undefined, text: failureText(thrown) };
