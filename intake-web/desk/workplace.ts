import { effect, signal, type ReadonlySignal } from '@preact/signals';

import { answer } from '../core/api/client';
import type { LiveEvent } from '../core/api/live';
import type { Seat } from '../core/clue/seat';
import type { DeskCode } from '../core/contract';
import { CallBoard } from './calls/board';
import { Keeping } from './custody/keeping';
import { ClockBook } from './deadlines/clockBook';
import { Handing } from './handover/handing';
import { HeadlineBook } from './headlines/book';
import { LiveLine } from './live/line';
import { NoticeBoard } from './notices/board';
import { TodaysWork } from './now/todaysWork';
import { readCounts, type Waiting } from './queue/counts';
import { ClueQueue } from './queue/queue';
import { ClueSearch } from './queue/search';
import { deskName } from './seat';
import { SavedViews } from './views/savedViews';

/** All desks hear an event in one moment; asking in one moment, most would wait for the others' answers. */
const SPREAD_MS = 1000;

/** Everything that an open desk keeps at hand for one officer. Stopping it forgets what was opened. */
export class Workplace {
  readonly queue: ClueQueue;
  readonly today: TodaysWork;
  readonly headlines: HeadlineBook;
  readonly search: ClueSearch;
  readonly views: SavedViews;
  readonly notices: NoticeBoard;
  readonly keeping: Keeping;
  readonly calls: CallBoard;
  readonly handing: Handing;
  readonly clocks: ClockBook;
  readonly line: LiveLine;
  /** What was heard and is to be asked for soon, once however often it was heard. */
  readonly #due = new Map<LiveEvent['kind'], ReturnType<typeof setTimeout>>();
  readonly #counts = signal<Waiting | undefined>(undefined);
  /** The clue that the officer asked to be opened as soon as it is there. */
  #opening: string | undefined;
  #ends: (() => void)[] = [];

  constructor(readonly seat: Seat) {
    this.queue = new ClueQueue(seat);
    this.today = new TodaysWork(seat);
    this.headlines = new HeadlineBook(seat);
    this.search = new ClueSearch(seat, this.headlines);
    this.views = new SavedViews(seat);
    this.notices = new NoticeBoard(seat.api);
    this.keeping = new Keeping(seat);
    this.calls = new CallBoard(seat);
    this.handing = new Handing(seat);
    this.clocks = new ClockBook(seat);
    this.line = new LiveLine(seat.api, (event) => this.#soon(event), () => this.refresh());
  }

  /** Undefined until they are known. A count that cannot be had is left as it was; the line says that the server is away. */
  get counts(): ReadonlySignal<Waiting | undefined> {
    return this.#counts;
  }

  /** Names of the officer's desks by code. */
  get desks(): ReadonlyMap<DeskCode, string> {
    return new Map(this.seat.officer.memberships.map(({ desk }) => [desk, deskName(this.seat, desk)] as const));
  }

  start(): void {
    void this.line.listen();
    this.refresh();
    this.#ends = [
      effect(() => void this.headlines.open(this.queue.state.value.rows ?? [])),
      effect(() => void this.headlines.open(this.search.results.value.rows ?? [])),
      effect(() => void this.headlines.open(this.today.rows())),
      effect(() => void this.headlines.open(this.clocks.rows())),
    ];
    void this.headlines.readAll();
  }

  stop(): void {
    for (const end of this.#ends) end();
    for (const timer of this.#due.values()) clearTimeout(timer);
    this.line.stop();
    this.handing.stop();
    this.headlines.close();
  }

  /** Asks for all that somebody else may have changed, without moving a row that is shown. */
  refresh(): void {
    void this.count();
    void this.views.read().catch(() => undefined);
    void this.notices.read();
    void this.keeping.read();
    void this.calls.read();
    void this.handing.refresh();
    void this.queue.refreshQuietly();
    void this.today.refresh();
    if (this.headlines.reading.value.kind === 'broken') void this.headlines.readAll();
  }

  async count(): Promise<void> {
    const counted = await readCounts(this.seat.api, [...this.desks.keys()]).catch(() => undefined);
    if (counted) this.#counts.value = counted;
  }

  /** The next clue that nobody has opened, else the next whose reporter has written; undefined when there is none. */
  async nextUnread(after?: string): Promise<string | undefined> {
    for (const query of [{ state: ['RECEIVED' as const, 'SEALED_UP' as const] }, { waiting: true as const }]) {
      const { items } = await answer(this.seat.api.GET('/v1/clues', { params: { query: { ...query, limit: 2 } } }));
      const next = items.find(({ clueId }) => clueId !== after);
      if (next) return next.clueId;
    }
    return undefined;
  }

  /** Says that the officer has asked for this clue's content, so that it is opened when its page stands. */
  openOnArrival(clueId: string): void {
    this.#opening = clueId;
  }

  /** Whether this clue is to be opened now; true once. */
  arrivesOpen(clueId: string): boolean {
    const wanted = this.#opening === clueId;
    this.#opening = undefined;
    return wanted;
  }

  #soon({ kind }: LiveEvent): void {
    if (this.#due.has(kind)) return;
    this.#due.set(kind, setTimeout(() => this.#hear(kind), Math.random() * SPREAD_MS));
  }

  #hear(kind: LiveEvent['kind']): void {
    this.#due.delete(kind);
    if (kind === 'notice') void this.notices.read();
    else this.refresh();
  }
}
