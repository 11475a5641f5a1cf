import type { Place } from '../seal/ctx';
import { blobLength, type Materials } from './attachment';
import type { Deliver, Delivered, Progress } from './deliver';
import { Pace, Stopped, type Standing } from './pace';
import { outgoing, ship, type Handed } from './ship';

/** How far all files together are. */
export interface Course extends Progress {
  readonly standing: Standing;
}

/** How many files travel at once. */
const AT_ONCE = 2;

/**
 * The files of one report or message on their way, two at once. What has arrived stays: shipping again after a failure or
 * with other files brings only what is missing.
 */
export class Consignment {
  private readonly arrived = new Map<Blob, Delivered>();
  private readonly travelling = new Map<Place, { readonly pace: Pace; progress: Progress; standing: Standing }>();
  private readonly queue: (() => void)[] = [];
  private free = AT_ONCE;
  private isPaused = false;
  private isStopped = false;
  private of = 0;
  private done = 0;

  /** @param tell is told whenever something of the course has changed */
  constructor(
    private readonly deploymentId: string, private readonly clueId: string, private readonly deliver: Deliver,
    private readonly tell: (course: Course) => void,
  ) {}

  /** @throws Stopped, and what {@link Deliver} throws */
  async ship(handed: readonly Handed[]): Promise<Materials> {
    this.isStopped = false;
    const { files, dummies } = outgoing(handed);
    const missing = files.filter((file) => !this.arrived.has(file));
    this.of = [...files, ...new Array<Blob>(dummies).fill(new Blob())].reduce((sum, { size }) => sum + blobLength(size), 0);
    this.done = this.of - missing.reduce((sum, { size }) => sum + blobLength(size), 0) - dummies * blobLength(0);
    try {
      return await ship(this.deploymentId, this.clueId, handed, (file, place) => this.bring(file, place));
    } catch (error) {
      this.stop();
      throw error;
    }
  }

  pause(): void {
    this.isPaused = true;
    for (const { pace } of this.travelling.values()) pace.pause();
    this.show();
  }

  resume(): void {
    this.isPaused = false;
    for (const { pace } of this.travelling.values()) pace.resume();
    this.show();
  }

  /** The network is back. */
  wake(): void {
    for (const { pace } of this.travelling.values()) pace.wake();
  }

  /** Lets go of what has not arrived. */
  stop(): void {
    this.isStopped = true;
    this.isPaused = false;
    for (const { pace } of this.travelling.values()) pace.stop();
  }

  private async bring(file: Blob, place: Place): Promise<Delivered> {
    const before = this.arrived.get(file);
    if (before) return before;
    await this.turn();
    try {
      if (this.isStopped) throw new Stopped('the files were taken back');
      const delivered = await this.travel(file, place);
      this.arrived.set(file, delivered);
      return delivered;
    } finally {
      this.free++;
      this.queue.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    while (this.free === 0) await new Promise<void>((next) => this.queue.push(next));
    this.free--;
  }

  private async travel(file: Blob, place: Place): Promise<Delivered> {
    const of = blobLength(file.size);
    const pace = new Pace((standing) => this.change(place, { standing }));
    this.travelling.set(place, { pace, progress: { sealed: 0, sent: 0, of }, standing: 'going' });
    if (this.isPaused) pace.pause();
    try {
      const delivered = await this.deliver(file, place, pace, (progress) => this.change(place, { progress }));
      this.done += of;
      return delivered;
    } finally {
      this.travelling.delete(place);
      this.show();
    }
  }

  private change(place: Place, part: { progress: Progress } | { standing: Standing }): void {
    const one = this.travelling.get(place);
    if (!one) return;
    Object.assign(one, part);
    this.show();
  }

  private show(): void {
    const all = [...this.travelling.values()];
    const sum = (of: (progress: Progress) => number): number => all.reduce((total, { progress }) => total + of(progress), this.done);
    this.tell({ sealed: sum(({ sealed }) => sealed), sent: sum(({ sent }) => sent), of: this.of, standing: this.standing(all.map(({ standing }) => standing)) });
  }

  /** One that waits tells more than another that still moves. */
  private standing(all: readonly Standing[]): Standing {
    if (this.isPaused) return 'paused';
    return (['full', 'unreachable'] as const).find((waiting) => all.includes(waiting)) ?? 'going';
  }
}
