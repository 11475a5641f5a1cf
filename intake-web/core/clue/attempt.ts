import { idempotencyKey } from '../api/client';
import { Unreachable } from '../api/problem';
import type { ClueView, Head } from '../contract';
import { signDeed, type Deed, type Verb } from '../officer/deed';
import type { Seat } from './seat';

/** A signed deed on a clue as it is sent, under the key that makes sending it twice one deed. */
export type DeedRequest<A> = {
  readonly params: { readonly path: { readonly clueId: string }; readonly header: { readonly 'Idempotency-Key': string } };
  readonly body: Deed<A>;
};

/** A clue and where its stream ends. */
export interface At {
  readonly clue: Pick<ClueView, 'clueId' | 'desk'>;
  readonly head: Head;
}

/** Signs a deed onto the end of the clue's stream, ready to be sent. */
export const deedRequest = <A extends object>(seat: Seat, { clue: { clueId }, head }: At, verb: Verb, act: A): DeedRequest<A> => ({
  params: { path: { clueId }, header: { 'Idempotency-Key': idempotencyKey() } },
  body: signDeed(seat.manifest.deploymentId, seat.officer, clueId, head, verb, act, seat.now()),
});

/**
 * One intended deed until the server has answered it. Nobody knows whether a deed was done whose answer was lost; so it is
 * sent again byte for byte under the same key, and the server gives the first answer instead of doing it twice.
 */
export class Attempt {
  #request: unknown;

  /** @param request what {@link toJSON} kept of an earlier one */
  constructor(request?: unknown) {
    this.#request = request;
  }

  /** The request that has no answer yet; undefined when there is none. */
  toJSON(): unknown {
    return this.#request;
  }

  /** @param make signs the request; not called again while an earlier one has no answer */
  async send<R, T>(make: () => Promise<R> | R, call: (request: R) => Promise<T>): Promise<T> {
    this.#request ??= await make();
    try {
      return await call(this.#request as R);
    } catch (thrown) {
      // A refusal is an answer: nothing was done, and the next try is signed anew.
      if (!(thrown instanceof Unreachable)) this.#request = undefined;
      throw thrown;
    }
  }
}
