import { answer, connect, type Api } from '../../core/api/client';
import type { Session } from '../../core/contract';
import { Problem } from '../../core/api/problem';
import { language } from '../words';

/** Seconds before its end at which an access token is replaced. */
const EARLY = 90;

/** Seconds before its end at which it is no longer sent. */
const LAST = 10;

const isSession = (path: string): boolean => path.startsWith('/v1/sessions');

/** The access token of this page. It lives in memory; the refresh cookie is the browser's and no script sees it. */
export class Tokens {
  readonly api: Api;
  #token: string | undefined;
  /** From when on the token is not worth sending, in milliseconds. */
  #stale = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ended called once when the server says that the session is over */
  constructor(readonly ended: () => void) {
    this.api = connect({ origin: location.origin, language, token: () => this.#token });
    this.api.use({
      onRequest: async ({ request, schemaPath }) => {
        if (isSession(schemaPath) || this.#token === undefined || Date.now() < this.#stale) return;
        // The computer has slept past the timer.
        await this.refresh();
        request.headers.set('Authorization', `Bearer ${this.#token}`);
      },
      onResponse: ({ response, schemaPath }) => {
        if (response.status === 401 && this.#token !== undefined && !isSession(schemaPath)) this.ended();
      },
    });
  }

  take({ accessToken, expiresIn }: Session): void {
    this.#token = accessToken;
    this.#stale = Date.now() + (expiresIn - LAST) * 1000;
    this.#after(Math.max(expiresIn - EARLY, 30));
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#token = undefined;
  }

  /**
   * A new access token by the cookie. Each cookie is good once, so the tabs of a browser take turns.
   * @throws Problem `not-signed-in` when there is no session to go on with; Unreachable
   */
  async refresh(): Promise<void> {
    try {
      await navigator.locks.request('refresh', async () => this.take(await answer(this.api.POST('/v1/sessions/refresh'))));
    } catch (refused) {
      if (refused instanceof Problem && refused.status === 401 && this.#token !== undefined) this.ended();
      throw refused;
    }
  }

  async signOut(): Promise<void> {
    await answer(this.api.DELETE('/v1/sessions'));
    this.drop();
  }

  #after(seconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh().catch(() => this.#again()), seconds * 1000);
  }

  /** The server was away, not the session. */
  #again(): void {
    if (this.#token !== undefined) this.#after(20);
  }
}
