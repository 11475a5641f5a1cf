import { signal, type ReadonlySignal } from '@preact/signals';

import { answer } from '../../core/api/client';
import { Problem } from '../../core/api/problem';
import { b64, unb64 } from '../../core/bytes';
import type { Linked } from '../../core/clue/linked';
import type { OpenClue } from '../../core/clue/open';
import { deskKeyOf, type Seat } from '../../core/clue/seat';
import type { ClueView } from '../../core/contract';
import { deskIndex } from '../../core/officer/deskIndex';
import { openHeadline, sealHeadline, type Headline } from '../../core/officer/headline';
import { TooLong } from '../../core/report/body';
import { failureText } from '../failure';
import { words } from '../words';
import type { HeadlineBook } from './book';
import { proposal } from './proposal';

const { headline: said } = words.clue;

/** A colleague's headline that came between. */
export interface Theirs {
  readonly version: number;
  readonly headline: Headline;
}

export interface WritingState {
  /** What is being written; undefined while nothing is. */
  readonly text: string | undefined;
  readonly busy: boolean;
  readonly fault: string | undefined;
  readonly theirs: Theirs | undefined;
  /** What stands was made from the report just now, and nobody has looked at it yet. */
  readonly proposed: boolean;
}

const idle: WritingState = { text: undefined, busy: false, fault: undefined, theirs: undefined, proposed: false };

/** The headline of one clue, from proposal to change. Two who write at once both see both texts. */
export class HeadlineWriting {
  readonly #state = signal<WritingState>(idle);
  /** The version that stands, as far as this page knows; 0 when there is none. */
  #version = 0;
  #tags: readonly string[] = [];

  constructor(
    readonly seat: Seat,
    readonly book: HeadlineBook,
    readonly clueId: string,
  ) {}

  get state(): ReadonlySignal<WritingState> {
    return this.#state;
  }

  /** Takes note of the row as it was read. */
  async take(clue: ClueView): Promise<void> {
    this.#version = Math.max(this.#version, clue.headline?.version ?? 0);
    await this.book.open([clue]);
    const standing = this.book.shown.value.get(this.clueId);
    if (standing && standing !== 'unreadable') this.#tags = standing.tags;
  }

  /**
   * At the first opening: writes what the report proposes. A colleague who was faster has written one already.
   * @param linked the earlier clue that the report proves to follow: as a tag, so that whoever seeks its number finds both
   */
  async propose({ clue, report }: OpenClue, linked?: Linked): Promise<void> {
    if (this.#version > 0 || this.#state.value.text !== undefined) return;
    if (linked?.standing === 'PROVED') this.#tags = [linked.clueId];
    await this.#save(clue.desk, proposal(report), { proposed: true });
    if (this.#state.value.theirs) this.useTheirs();
  }

  /** Begins to change what stands. */
  begin(): void {
    const standing = this.book.shown.value.get(this.clueId);
    this.#set({ ...idle, text: standing && standing !== 'unreadable' ? standing.text : '' });
  }

  write(text: string): void {
    this.#set({ text, fault: undefined });
  }

  close(): void {
    this.#set(idle);
  }

  /** Keeps the text as the next version after the one that this page has seen. */
  async save(desk: ClueView['desk']): Promise<void> {
    const { text, busy } = this.#state.value;
    if (text === undefined || busy) return;
    if (text.trim() === '') this.#set({ fault: said.empty });
    else await this.#save(desk, text.trim(), { proposed: false });
  }

  /** Lets the colleague's headline stand. */
  useTheirs(): void {
    const { theirs } = this.#state.value;
    if (theirs) this.book.put(this.clueId, theirs.version, theirs.headline);
    this.close();
  }

  async #save(desk: ClueView['desk'], text: string, { proposed }: Pick<WritingState, 'proposed'>): Promise<void> {
    this.#set({ text, busy: true, fault: undefined });
    const headline: Headline = { text, tags: this.#tags, by: this.seat.officer.user };
    const version = this.#version + 1;
    try {
      const body = { version, ciphertext: b64(await sealHeadline(this.#index(desk), this.clueId, version, headline)) };
      await answer(this.seat.api.PUT('/v1/clues/{clueId}/headline', { params: { path: { clueId: this.clueId } }, body }));
      this.#stands(version, headline, proposed);
    } catch (thrown) {
      await this.#refused(desk, text, thrown);
    }
  }

  async #refused(desk: ClueView['desk'], text: string, thrown: unknown): Promise<void> {
    const current = thrown instanceof Problem ? thrown.current : undefined;
    if (!current)
      return this.#set({
        busy: false,
        fault: thrown instanceof TooLong ? said.tooLong : `${said.failed}${words.clue.joint}${failureText(thrown)}`,
      });
    const headline = await openHeadline(this.#index(desk), this.clueId, current.version, unb64(current.ciphertext)).catch((): Headline => ({
      text: '',
      tags: [],
      by: '',
    }));
    this.#version = current.version;
    // The answer to one's own saving was lost, and the saving was not.
    if (headline.text === text && headline.by === this.seat.officer.user) this.#stands(current.version, headline, false);
    else this.#set({ busy: false, theirs: { version: current.version, headline } });
  }

  #stands(version: number, headline: Headline, proposed: boolean): void {
    this.#version = version;
    this.book.put(this.clueId, version, headline);
    this.#set({ ...idle, proposed });
  }

  #index(desk: string) {
    return deskIndex(this.seat.manifest.deploymentId, deskKeyOf(this.seat, desk));
  }

  #set(part: Partial<WritingState>): void {
    this.#state.value = { ...this.#state.value, ...part };
  }
}
