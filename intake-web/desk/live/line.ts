import { signal, type ReadonlySignal } from '@preact/signals';

import { answer, type Api } from '../../core/api/client';
import { readLive, type LiveEvent } from '../../core/api/live';
import { Problem } from '../../core/api/problem';

/** The server gives a sign each 25 s; after this long without one the line is dead, whatever the browser believes. */
export const SILENCE_MS = 60_000;

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

export type LineState = 'connecting' | 'open' | 'broken';

/** What passes time; a test passes none. */
export interface Patience {
  readonly wait: (milliseconds: number, stopped: AbortSignal) => Promise<void>;
  /** 0 to 1, so that desks that lost the line together do not come back together. */
  readonly jitter: () => number;
}

const patience: Patience = {
  wait: (milliseconds, stopped) => new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stopped.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  }),
  jitter: Math.random,
};

/** A line to the server that tells of changes, taken up again whenever it breaks. */
export class LiveLine {
  readonly #state = signal<LineState>('connecting');
  readonly #stop = new AbortController();

  /**
   * @param tell an event; whoever hears it asks the server for what has changed
   * @param back called whenever the line stands, because what happened before was told to nobody
   */
  constructor(readonly api: Api, readonly tell: (event: LiveEvent) => void, readonly back: () => void, readonly time: Patience = patience) {}

  get state(): ReadonlySignal<LineState> {
    return this.#state;
  }

  /** Listens until {@link stop}. */
  async listen(): Promise<void> {
    const { signal: stopped } = this.#stop;
    for (let failures = 0; !stopped.aborted;) {
      const thrown = await this.#hear(() => { failures = 0; });
      if (stopped.aborted) return;
      this.#state.value = 'broken';
      await this.time.wait(pause(failures++, thrown) * (0.5 + this.time.jitter() / 2), stopped);
    }
  }

  stop(): void {
    this.#stop.abort();
  }

  /** One connection from beginning to end. @returns what ended it, if it was more than the end */
  async #hear(stands: () => void): Promise<unknown> {
    const silence = new AbortController();
    const end = AbortSignal.any([this.#stop.signal, silence.signal]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const sign = () => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
    };
    try {
      sign();
      const body = await answer(this.api.GET('/v1/live', { parseAs: 'stream', signal: end }));
      this.#state.value = 'open';
      stands();
      this.back();
      await readLive(body as ReadableStream<Uint8Array>, this.tell, sign);
      return undefined;
    } catch (thrown) {
      return thrown;
    } finally {
      clearTimeout(timer);
    }
  }
}

function pause(failures: number, thrown: unknown): number {
  if (thrown instanceof Problem && thrown.retryAfter !== undefined) return thrown.retryAfter * 1000;
  return Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
}
