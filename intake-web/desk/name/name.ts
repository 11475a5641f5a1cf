import { signal, type ReadonlySignal } from '@preact/signals';

import { Problem, Unreachable } from '../../core/api/problem';
import { Attempt } from '../../core/clue/attempt';
import type { OpenClue } from '../../core/clue/open';
import { verifyContact } from '../../core/clue/verify';
import type { Seat } from '../../core/clue/seat';
import type { IdentityView } from '../../core/contract';
import { approveName, makeRequest, openName, readCustody, sendRequest, type Asking } from '../../core/identity/desk';
import { honestAgencies } from '../../core/identity/open';
import { standingOf, type Requested, type Standing } from '../../core/identity/standing';
import type { Answers } from '../../core/report/body';
import type { ClueAtDesk } from '../clue/clue';
import { failureText } from '../failure';
import { words } from '../words';
import { beginApprove, beginAsk, beginOpen, beginVerify, faultsOf, toldOf, type AskDraft, type NameDraft, type NameFaults } from './draft';
import { hold } from './held';
import type { Kept } from './kept';
import * as sessions from './sessionStore';

const { name: said } = words;
const HOUR = 3_600_000;

export interface RequestAtDesk {
  readonly requested: Requested;
  readonly standing: Standing;
  /** Whether this browser has the key of its answers. */
  readonly hasKey: boolean;
}

export interface NameState {
  /** Undefined while it is being read and checked. */
  readonly kept: Kept | undefined;
  /** The newest first. */
  readonly requests: readonly RequestAtDesk[];
  readonly draft: NameDraft | undefined;
  readonly faults: NameFaults;
  readonly busy: boolean;
  readonly fault: string | undefined;
  /** Who the reporter is: shown this once, and nowhere else in the desk. */
  readonly name: Answers | undefined;
}

const blank: NameState = { kept: undefined, requests: [], draft: undefined, faults: {}, busy: false, fault: undefined, name: undefined };

/** The name behind one opened clue: who keeps it, who asked, and the one showing of it. Leaving the clue forgets it. */
export class NameAtDesk {
  readonly #state = signal<NameState>(blank);
  /** A request that was made and has no answer yet: sent again it must be the same. */
  #asking: Asking | undefined;
  #attempt = new Attempt();

  constructor(readonly seat: Seat, readonly clue: ClueAtDesk) {}

  get state(): ReadonlySignal<NameState> {
    return this.#state;
  }

  /** Reads who keeps the name and who asked for it; nothing for an anonymous report. */
  async read(): Promise<void> {
    const { opened } = this.clue;
    if (opened?.report.custody === undefined) return;
    try {
      this.#show(opened, await readCustody(this.seat, opened), await sessions.known(this.seat.officer.user));
      await this.#forgetEnded();
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  verify(): void {
    this.write(beginVerify());
  }

  /** The same in the background, for answers that came meanwhile; never while a deed is under way. */
  async refresh(): Promise<void> {
    if (!this.#state.value.busy) await this.read();
  }

  ask(): void {
    this.write(beginAsk());
  }

  approve(requestId: string): void {
    this.write(beginApprove(requestId));
  }

  open(requestId: string): void {
    this.write(beginOpen(requestId));
  }

  /** A deed that has become another one is not what was sent without an answer. */
  write(draft: NameDraft): void {
    this.#attempt = new Attempt();
    this.#asking = undefined;
    this.#set({ draft, faults: {}, fault: undefined });
  }

  async hold(file: File | undefined): Promise<void> {
    await hold(file, (document) => {
      const { draft } = this.#state.value;
      if (draft && draft.deed !== 'verify') this.write({ ...draft, document });
    });
  }

  close(): void {
    this.#set({ draft: undefined, faults: {}, fault: undefined });
  }

  /** Takes the name off the page, for good. */
  forget(): void {
    this.#set({ name: undefined });
  }

  /** Signs and sends what was drafted. A moved head is read anew and asked about again. */
  async send(): Promise<void> {
    const { draft, busy, requests } = this.#state.value;
    if (!draft || busy) return;
    const faults = faultsOf(draft, basisOf(draft, requests));
    if (Object.keys(faults).length > 0) return this.#set({ faults });
    this.#set({ busy: true, fault: undefined });
    try {
      await this.#perform(draft);
      await this.clue.read();
      await this.read();
      this.#set({ draft: undefined });
    } catch (thrown) {
      if (isMoved(thrown)) await this.clue.read();
      this.#fail(thrown);
    }
    this.#set({ busy: false });
  }

  async #perform(draft: NameDraft): Promise<void> {
    const { opened } = this.clue;
    if (!opened) throw new Error('the clue was closed meanwhile');
    switch (draft.deed) {
      case 'verify':
        await verifyContact(this.seat, opened, draft.result!, draft.way!, this.#attempt);
        return;
      case 'ask':
        return this.#ask(opened, draft);
      case 'approve':
        await approveName(this.seat, opened, draft.requestId, draft.document!.hash!, this.#attempt);
        return;
      case 'open': {
        const session = await sessions.recall(this.seat.officer, draft.requestId);
        if (!session) throw new Error('this browser has not the key of the request');
        this.#set({ name: await openName(this.seat, opened, draft.requestId, session, toldOf(draft), this.#attempt) });
        await sessions.forget(draft.requestId);
      }
    }
  }

  /** The key is kept before the request is sent: a request whose key was lost would ask custodians for nothing. */
  async #ask(opened: OpenClue, { document, second, agencies, hours }: AskDraft): Promise<void> {
    const { officer } = this.seat;
    const grounds = { officers: [officer.user, second], basis: document!.hash!, agencies, lifeMs: hours * HOUR } as const;
    this.#asking ??= await makeRequest(this.seat, opened, grounds);
    const { request, session } = this.#asking;
    await sessions.keep(officer, request.requestId, session);
    await sendRequest(this.seat, opened, request, this.#attempt);
  }

  #show(opened: OpenClue, { custody, answering, unmaskings }: IdentityView, keys: readonly string[]): void {
    const { manifest, now } = this.seat;
    const honest = honestAgencies(manifest, opened, custody);
    const superior = custody.superior.agency;
    this.#set({
      ...(!this.#state.value.draft && { fault: undefined }),
      kept: { superior, local: custody.local.map(({ agency }) => ({ agency, isDecoy: !honest.includes(agency) })), answering },
      requests: unmaskings.map((requested) => ({
        requested, standing: standingOf(requested, honest, superior, now()), hasKey: keys.includes(requested.request.requestId),
      })).reverse(),
    });
  }

  /** The key of a request that can no longer be answered opens nothing; it need not lie about. */
  async #forgetEnded(): Promise<void> {
    const ended = this.#state.value.requests.filter(({ standing, hasKey }) => hasKey && ['expired', 'refused', 'ended'].includes(standing));
    await Promise.all(ended.map(({ requested }) => sessions.forget(requested.request.requestId)));
  }

  #fail(thrown: unknown): void {
    if (!this.clue.raise(thrown)) this.#set({ fault: faultText(thrown) });
  }

  #set(part: Partial<NameState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}

/** The document that a request stands on, where the draft is about one. */
const basisOf = (draft: NameDraft, requests: readonly RequestAtDesk[]): string | undefined =>
  'requestId' in draft ? requests.find(({ requested }) => requested.request.requestId === draft.requestId)?.requested.request.basis : undefined;

const isMoved = (thrown: unknown): boolean => thrown instanceof Problem && thrown.head !== undefined;

function faultText(thrown: unknown): string {
  if (isMoved(thrown)) return said.moved;
  return thrown instanceof Unreachable ? said.lost : failureText(thrown);
}

