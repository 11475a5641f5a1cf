import { signal, type ReadonlySignal } from '@preact/signals';

import { Problem } from '../../core/api/problem';
import { hex, randomBytes } from '../../core/bytes';
import type { Seat } from '../../core/clue/seat';
import type { OpenClue } from '../../core/clue/open';
import type { CheckInDay, CheckInOutcome } from '../../core/contract';
import {
  askCheckIn, finishCheckIn, readProtection, recordIncident, writePlan, type PlanText, type Protection,
} from '../../core/protection/plan';
import { relatedFault } from '../../core/protection/related';
import { suggest, type Suggestion } from '../../core/protection/suggest';
import type { ClueAtDesk } from '../clue/clue';
import { failureText } from '../failure';
import type { Unsent } from '../session/unsent';
import { words } from '../words';
import { beginPlan, faultsOf, incidentOf, type ProtectionDraft, type ProtectionFaults } from './draft';

const { protection: said } = words;

export interface ProtectorState {
  /** Undefined while it is being read. */
  readonly protection: Protection | undefined;
  readonly draft: ProtectionDraft | undefined;
  readonly faults: ProtectionFaults;
  readonly busy: boolean;
  readonly fault: string | undefined;
}

/** How the reporter of one opened clue is kept safe. What is written lives in the tab until it is saved or dropped by hand. */
export class Protector {
  readonly #state;

  constructor(readonly seat: Seat, readonly clue: ClueAtDesk, readonly unsent: Unsent) {
    this.#state = signal<ProtectorState>({ protection: undefined, draft: unsent.protection.get(clue.clueId), faults: {}, busy: false, fault: undefined });
  }

  get state(): ReadonlySignal<ProtectorState> {
    return this.#state;
  }

  /** What the reporter's own answers suggest; undefined while the clue is sealed. */
  suggestion(): Suggestion | undefined {
    return this.clue.opened && suggest(this.clue.opened.report);
  }

  /** @throws nothing: an alarm is the clue's, any other failure stands in the part */
  async read(): Promise<void> {
    try {
      const { opened } = this.clue;
      if (opened) this.#set({ protection: await readProtection(this.seat, opened), fault: undefined });
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  beginPlan(): void {
    const suggestion = this.suggestion();
    if (suggestion) this.write(beginPlan(this.#state.value.protection?.plan, suggestion));
  }

  beginIncident(): void {
    this.write({ is: 'incident', id: hex(randomBytes(16)), incident: { on: '', text: '' } });
  }

  beginAsking(day: CheckInDay): void {
    this.write({ is: 'ask', day, text: said.question });
  }

  write(draft: ProtectionDraft): void {
    this.unsent.attempts.delete(this.#key(draft.is));
    this.unsent.protection.set(this.clue.clueId, draft);
    this.#set({ draft, faults: {}, fault: undefined });
  }

  /** Lets go of what was written. */
  drop(): void {
    this.unsent.protection.delete(this.clue.clueId);
    this.#set({ draft: undefined, faults: {}, fault: undefined });
  }

  /** Signs and saves what is being written. */
  async save(): Promise<void> {
    const { draft } = this.#state.value;
    if (!draft) return;
    const faults = faultsOf(draft);
    this.#set({ faults });
    if (Object.keys(faults).length > 0) return;
    await this.#act(async (opened) => {
      const clue = draft.is === 'incident' && (await this.#clueFault(draft.incident.clue));
      if (clue) return this.#set({ faults: { clue } });
      await this.#send(opened, draft);
      this.drop();
    });
  }

  /** What is wrong with the number of the clue in which the reporter told of it; undefined when there is none, or nothing. */
  async #clueFault(text = ''): Promise<string | undefined> {
    const fault = text.trim() === '' ? undefined : await relatedFault(this.seat, this.clue.clueId, text);
    return fault && said.clueFaults[fault];
  }

  /** Notes how a check-in came out. */
  finish(day: CheckInDay, outcome: CheckInOutcome): Promise<void> {
    return this.#act(async (opened) => {
      await finishCheckIn(this.seat, opened, day, outcome, this.unsent.attempt(this.#key(`${day}/${outcome}`)));
    });
  }

  /** One deed; when somebody else wrote first, it is signed anew onto the new end, once. */
  async #act(deed: (opened: OpenClue) => Promise<void>): Promise<void> {
    if (this.#state.value.busy) return;
    this.#set({ busy: true, fault: undefined });
    try {
      await this.#tried(deed, 2);
      await this.clue.read();
      await this.read();
    } catch (thrown) {
      this.#fail(thrown);
    }
    this.#set({ busy: false });
  }

  async #tried(deed: (opened: OpenClue) => Promise<void>, tries: number): Promise<void> {
    const { opened } = this.clue;
    if (!opened) return;
    try {
      await deed(opened);
    } catch (thrown) {
      if (!(thrown instanceof Problem) || !thrown.head || tries === 1) throw thrown;
      await this.clue.read();
      await this.#tried(deed, tries - 1);
    }
  }

  #send(opened: OpenClue, draft: ProtectionDraft): Promise<unknown> {
    const attempt = this.unsent.attempt(this.#key(draft.is));
    switch (draft.is) {
      case 'plan': return writePlan(this.seat, opened, draft.base + 1, draft.plan as PlanText, attempt);
      case 'incident': return recordIncident(this.seat, opened, draft.id, incidentOf(draft), attempt);
      case 'ask': return askCheckIn(this.seat, opened, draft.day, draft.text, attempt);
    }
  }

  #fail(thrown: unknown): void {
    if (this.clue.raise(thrown)) return;
    if (thrown instanceof Problem && thrown.slug === 'plan-changed') void this.#besideTheirs();
    else if (thrown instanceof Problem && thrown.head) this.#set({ fault: said.moved });
    else this.#set({ fault: `${said.failed}${words.clue.joint}${failureText(thrown)}` });
  }

  /** Shows the colleague's plan above one's own text, which becomes the version after it. */
  async #besideTheirs(): Promise<void> {
    await this.read();
    const { draft, protection } = this.#state.value;
    if (draft?.is === 'plan') this.write({ ...draft, base: protection?.plan?.version ?? 0 });
    this.#set({ fault: said.changed });
  }

  readonly #key = (what: string): string => `${this.clue.clueId}/protection/${what}`;

  #set(part: Partial<ProtectorState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}
