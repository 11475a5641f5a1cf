import type { Seat } from '../../core/clue/seat';
import type { Caller } from './callers';
import type { Asked } from './requests';

/** Where a request is made: a clue of its own if it changes one. */
export interface Place {
  readonly intake: Seat;
  /** Whether what is asked for is done. Who is refused, or only reads, leaves what he meets as it was. */
  readonly changes: boolean;
}

/** Makes a good request for one caller. */
export type Make = (place: Place, caller: Caller) => Asked | Promise<Asked>;

const standing = new Map<string, Promise<unknown>>();

/** What is made anew for whoever changes it, and once for all others. @param kind what it is, for those who share it */
export function of<T>({ changes }: Place, kind: string, make: () => Promise<T>): Promise<T> {
  if (changes) return make();
  if (!standing.has(kind)) standing.set(kind, make());
  return standing.get(kind) as Promise<T>;
}
