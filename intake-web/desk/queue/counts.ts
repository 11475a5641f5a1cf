import { answer, type Api } from '../../core/api/client';
import type { Counts, DeskCode } from '../../core/contract';

/** Where the API stops to count. */
const MOST = 1000;

export type Today = Counts['today'];

/** How much waits, over all desks of an officer. */
export interface Waiting {
  readonly today: Today;
  /** By id of the saved view. */
  readonly views: ReadonlyMap<string, number>;
}

export const nothing: Today = { overdue: 0, dueToday: 0, new: 0, waiting: 0, mine: 0 };

export async function readCounts(api: Api, desks: readonly DeskCode[]): Promise<Waiting> {
  const counts = await Promise.all(desks.map((desk) => answer(api.GET('/v1/counts', { params: { query: { desk } } }))));
  return {
    today: counts.reduce((sum, { today }) => added(sum, today), nothing),
    views: new Map(counts.flatMap(({ views }) => views.map(({ id, count }) => [id, count] as const))),
  };
}

const added = (a: Today, b: Today): Today => ({
  overdue: a.overdue + b.overdue, dueToday: a.dueToday + b.dueToday, new: a.new + b.new, waiting: a.waiting + b.waiting, mine: a.mine + b.mine,
});

/** `12`, and `999+` from where the API stops. */
export const countText = (count: number): string => (count >= MOST ? `${MOST - 1}+` : String(count));
