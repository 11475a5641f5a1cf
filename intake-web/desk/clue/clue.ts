import { signal, type ReadonlySignal } from '@preact/signals';

import { Alarm } from '../../core/alarm';
import { answer } from '../../core/api/client';
import { Problem, Unreachable } from '../../core/api/problem';
import type { Calendar } from '../../core/calendar/workingDays';
import { Attempt } from '../../core/clue/attempt';
import { linkedOf, type Linked } from '../../core/clue/linked';
import { openClue, type OpenClue } from '../../core/clue/open';
import { reread } from '../../core/clue/reread';
import type { Seat } from '../../core/clue/seat';
import { complaintDates, complaintOf, type ComplaintDates } from '../../core/complaint/dates';
import { kindAsked } from '../../core/complaint/kind';
import type { ClueKind, ClueView, DeskView, Role } from '../../core/contract';
import { trustedMembers, type Member } from '../../core/manifest/members';
import { suggest, type Suggestion } from '../../core/protection/suggest';
import type { Readable } from '../../core/questionnaire/rows';
import type { Candidate } from '../act/assignee';
import type { Answers } from '../../core/questionnaire/questionnaire';
import { begin, sameDeed, type DeedDraft } from '../act/draft';
import { doneText, perform } from '../act/perform';
import { verbs, type Verb } from '../act/verbs';
import { failureText, isMissing } from '../failure';
import { deedKey, type Unsent } from '../session/unsent';
import { words } from '../words';
import { documentOf } from './documents';
import { openedOf } from './opened';
import type { Content } from './content';

export interface ClueState {
  clue: ClueView | undefined;
  missing: boolean;
  /** It has just gone up, and is not there any more. */
  gone: boolean;
  failure: string | undefined;
  content: Content;
  done: string | undefined;
  draft: DeedDraft | undefined;
  members: ReadonlyMap<string, Member>;
  /** Of the manifest in force; undefined until it is read. */
  calendar: Calendar | undefined;
}

const blank: ClueState = {
  clue: undefined, missing: false, gone: false, failure: undefined, content: { kind: 'sealed' }, done: undefined, draft: undefined, members: new Map(),
  calendar: undefined,
};

/** One clue at the desk: read, opened, acted upon. What was opened lives as long as this object. */
export class ClueAtDesk {
  readonly #state = signal<ClueState>(blank);
  #opened: OpenClue | undefined;
  #readings = 0;
  readonly #opening = new Attempt();

  /** @param unsent kept for all clues, so that leaving one loses no text */
  constructor(readonly seat: Seat, readonly clueId: string, readonly unsent: Unsent) {}

  get state(): ReadonlySignal<ClueState> {
    return this.#state;
  }

  /** With its key, for what is written beside the deeds; undefined while it is sealed. */
  get opened(): OpenClue | undefined {
    return this.#opened;
  }

  /** The earlier clue that the opened report follows. */
  get linked(): Linked | undefined {
    const { content } = this.#state.value;
    return content.kind === 'opened' ? content.opened.linked : undefined;
  }

  /** Deeds for which a text lies folded away. */
  kept(): readonly Verb[] {
    return verbs.filter((verb) => this.unsent.deeds.get(deedKey(this.clueId, verb))?.text.trim());
  }

  /**
   * Reads the clue as the server knows it; with the content open, its conversation as well. What comes back after a later
   * reading has begun is older than a deed may be, and is dropped.
   */
  async read(): Promise<void> {
    const reading = ++this.#readings;
    try {
      const opened = this.#opened && (await reread(this.seat, this.#opened));
      const clue = opened?.clue ?? (await this.#clue());
      if (reading !== this.#readings) return;
      if (opened) await this.#show(opened);
      else this.#set({ clue });
      this.#set({ failure: undefined, members: await this.#members(), calendar: await this.#calendar() });
    } catch (thrown) {
      this.#refuse(thrown);
    }
  }

  /** The same in the background; never while a record is being written. */
  async refresh(): Promise<void> {
    const { content, draft } = this.#state.value;
    if (content.kind !== 'opening' && content.kind !== 'alarm' && draft?.stage !== 'sending') await this.read();
  }

  /** Leaves the record, then opens. */
  async open(): Promise<void> {
    this.#set({ content: { kind: 'opening' } });
    try {
      await this.#show(await openClue(this.seat, this.clueId, this.#opening));
      // The opening itself has moved state, clocks and timeline.
      await this.read();
    } catch (thrown) {
      if (thrown instanceof Alarm) this.#refuse(thrown);
      else this.#set({ content: { kind: 'failed', message: failureText(thrown) } });
    }
  }

  /** @param isAssessed whether there is a protection plan already, so that acceptance need not ask */
  begin(verb: Verb, isAssessed = false): void {
    if (this.#state.value.draft?.verb === verb) return;
    this.#set({ draft: this.unsent.deeds.get(deedKey(this.clueId, verb)) ?? begin(verb, this.#kindAsked(), isAssessed ? undefined : this.#suggestion()), done: undefined });
  }

  /** A deed that has become another one is no longer what was sent without an answer: it gets a key of its own. */
  write(draft: DeedDraft): void {
    const key = deedKey(this.clueId, draft.verb);
    const before = this.unsent.deeds.get(key);
    if (before && !sameDeed(before, draft)) this.unsent.attempts.delete(key);
    this.unsent.deeds.set(key, { ...draft, stage: 'write' });
    this.#set({ draft });
  }

  /** Folds the form away; what was written comes back with the next {@link begin}. */
  close(): void {
    this.#set({ draft: undefined });
  }

  /** Signs and sends the deed. A moved head is read anew and asked about again; the text stays. */
  async send(): Promise<void> {
    const { draft, clue } = this.#state.value;
    if (!draft || !clue || draft.stage === 'sending') return;
    this.#set({ draft: { ...draft, stage: 'sending' } });
    try {
      const key = deedKey(this.clueId, draft.verb);
      await perform(this.seat, draft, clue, this.#opened, this.unsent.attempt(key));
      this.unsent.attempts.delete(key);
      this.unsent.deeds.delete(key);
      if (draft.verb === 'sealUp') return this.#leave();
      // Only then is it said to be done: the page shows the new state in the same moment.
      await this.read();
      this.#set({ draft: undefined, done: doneText(draft, this.#name(draft.assignee)) });
    } catch (thrown) {
      await this.#hold(draft, thrown);
    }
  }

  /** Takes an alarm that was met beside the deeds, for example in a note. @returns whether it was one */
  raise(thrown: unknown): boolean {
    if (thrown instanceof Alarm) this.#refuse(thrown);
    return thrown instanceof Alarm;
  }

  candidates(): readonly Candidate[] {
    const { members, clue } = this.#state.value;
    return [...members.values()]
      .filter(({ active }) => active)
      .map(({ user, name, roles }) => ({ user, name, roles: roles as Role[], current: user === clue?.assignee }));
  }

  /** The officer's roles at the desk where the clue lies. */
  roles(): readonly Role[] {
    const desk = this.#state.value.clue?.desk;
    return this.seat.officer.memberships.filter((membership) => membership.desk === desk).flatMap(({ roles }) => roles);
  }

  /** Whether he decides for the whole desk. */
  decides(): boolean {
    return this.roles().some((role) => role !== 'HANDLER');
  }

  async #hold(draft: DeedDraft, thrown: unknown): Promise<void> {
    if (isMoved(thrown) || isGone(thrown)) await this.read();
    if (thrown instanceof Alarm) this.#refuse(thrown);
    else this.#set({ draft: { ...draft, ...(isPlanned(thrown) && { risk: undefined }), stage: 'write', notice: noticeOf(thrown) } });
  }

  async #show(opened: OpenClue): Promise<void> {
    const questionnaire = await documentOf<Readable>(this.seat.api, opened.report.versions.questionnaire);
    const [complaint, linked] = [await this.#complaint(opened), await this.#linked(opened)];
    this.#opened = opened;
    this.#set({ clue: opened.clue, content: { kind: 'opened', opened: { ...openedOf(opened), complaint, linked }, questionnaire } });
  }

  /** Whether it came in time is judged by the day it was received. */
  async #complaint({ report, clue }: OpenClue): Promise<ComplaintDates | undefined> {
    const complaint = complaintOf(report.answers as Answers);
    const calendar = complaint && (await this.#calendar());
    return complaint && calendar ? complaintDates(complaint, calendar, clue.receivedOn) : undefined;
  }

  async #calendar(): Promise<Calendar | undefined> {
    const { calendar } = this.seat.manifest.documents;
    return calendar === undefined ? undefined : documentOf<Calendar>(this.seat.api, calendar);
  }

  /** Asked once: which clue a report follows never changes. */
  async #linked(opened: OpenClue): Promise<Linked | undefined> {
    return this.#state.value.content.kind === 'opened' ? this.linked : linkedOf(this.seat, opened);
  }

  #kindAsked(): ClueKind | undefined {
    return this.#opened && kindAsked(this.#opened.report.answers as Answers);
  }

  #suggestion(): Suggestion | undefined {
    return this.#opened && suggest(this.#opened.report);
  }

  #clue(): Promise<ClueView> {
    return answer(this.seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: this.clueId } } }));
  }

  async #members(): Promise<ReadonlyMap<string, Member>> {
    const desk = this.#state.value.clue?.desk;
    if (desk === undefined) return new Map();
    const view: DeskView = await answer(this.seat.api.GET('/v1/desks/{desk}', { params: { path: { desk } } }));
    return trustedMembers(this.seat.manifest, view);
  }

  #name(user: string | undefined): string {
    return this.#state.value.members.get(user ?? '')?.name ?? user ?? '';
  }

  #refuse(thrown: unknown): void {
    if (thrown instanceof Alarm) {
      this.#opened = undefined;
      this.#set({ content: { kind: 'alarm', code: thrown.code, detail: thrown.detail }, draft: undefined });
    } else if (isMissing(thrown)) {
      this.#opened = undefined;
      this.#state.value = { ...blank, missing: true };
    } else this.#set({ missing: false, failure: failureText(thrown) });
  }

  /** What was open is forgotten in the same moment in which the server destroys what the desk held. */
  #leave(): void {
    this.#opened = undefined;
    for (const verb of verbs) {
      this.unsent.deeds.delete(deedKey(this.clueId, verb));
      this.unsent.attempts.delete(deedKey(this.clueId, verb));
    }
    this.#state.value = { ...blank, gone: true };
  }

  #set(part: Partial<ClueState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}

const refusedAs = (thrown: unknown, ...slugs: string[]): boolean => thrown instanceof Problem && slugs.includes(thrown.slug);

/** Somebody else wrote to the clue first. */
const isMoved = (thrown: unknown): boolean => refusedAs(thrown, 'head-moved', 'seq-taken');

/** The clue is no longer in a state that takes this deed. */
const isGone = (thrown: unknown): boolean => refusedAs(thrown, 'state-refused');

/** A colleague has judged the risk in the meantime. */
const isPlanned = (thrown: unknown): boolean => refusedAs(thrown, 'plan-changed');

function noticeOf(thrown: unknown): string {
  if (isPlanned(thrown)) return words.act.accept.planned;
  if (isMoved(thrown)) return words.act.moved;
  if (isGone(thrown)) return words.act.movedState;
  if (thrown instanceof Unreachable) return words.act.lost;
  return `${words.act.failed}${words.clue.joint}${failureText(thrown)}`;
}
