/** Somebody took the file back while it was on its way. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

const FIRST_REST = 1000;
const LONGEST_REST = 30_000;

/** Milliseconds to wait after so many failures in a row: 1, 2, 4 … 30 seconds. */
const restAfter = (failures: number): number => Math.min(LONGEST_REST, FIRST_REST * 2 ** (failures - 1));

/** What a delivery is doing; at rest because the server was not reached, or has no room now. */
export type Standing = 'going' | 'paused' | 'unreachable' | 'full';

/** When a delivery may go on: it is paused, resumed and stopped by the reporter, and rests while the server is out of reach. */
export class Pace {
  private request = new AbortController();
  private held: { readonly until: Promise<void>; readonly release: () => void } | undefined;
  private stopped = false;
  private standing: Standing = 'going';
  private orders: (order: 'pause' | 'resume' | 'wake' | 'stop') => void = () => undefined;
  private readonly sleepers = new Set<() => void>();

  /**
   * @param tell is told what the delivery is doing whenever that changes
   * @param rest milliseconds to wait after a number of failures in a row, at least 1
   */
  constructor(private readonly tell: (standing: Standing) => void = () => undefined, private readonly rest: (failures: number) => number = restAfter) {}

  /** Takes the request that is under way back; what of it has arrived is kept. */
  pause(): void {
    if (this.held) return;
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    this.held = { until, release };
    this.request.abort();
    this.orders('pause');
    this.stand('paused');
  }

  resume(): void {
    if (!this.held) return;
    this.held.release();
    this.held = undefined;
    this.orders('resume');
    this.stand('going');
    this.wake();
  }

  /** Ends a rest: the network is back. */
  wake(): void {
    this.orders('wake');
    for (const end of this.sleepers) end();
  }

  /** The server has answered. */
  answered(): void {
    if (!this.held) this.stand('going');
  }

  stop(): void {
    this.stopped = true;
    this.orders('stop');
    this.request.abort();
    this.resume();
    this.wake();
  }

  /** Waits while paused. The signal takes the next request back. @throws Stopped */
  async go(): Promise<AbortSignal> {
    while (this.held) await this.held.until;
    if (this.stopped) throw new Stopped('the file was taken back');
    this.request = new AbortController();
    return this.request.signal;
  }

  /** Waits before the next try, the longer the more tries have failed. */
  async sleep(failures: number, why: 'unreachable' | 'full'): Promise<void> {
    if (!this.held) this.stand(why);
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(end);
        resolve();
      };
      const timer = setTimeout(end, this.rest(failures));
      this.sleepers.add(end);
    });
  }

  /** Has another pace do as this one is told, where the delivery itself runs elsewhere; that one's standing comes back by {@link stand}. */
  follow(order: (order: 'pause' | 'resume' | 'wake' | 'stop') => void): void {
    this.orders = order;
    if (this.held) order('pause');
    if (this.stopped) order('stop');
  }

  /** What the delivery is doing now. */
  stand(standing: Standing): void {
    if (this.standing === standing) return;
    this.standing = standing;
    this.tell(standing);
  }
}
