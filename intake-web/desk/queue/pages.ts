import { answer, type Api } from '../../core/api/client';
import type { ClueRow } from '../../core/contract';
import type { Query } from './query';

export interface Rows {
  rows: ClueRow[];
  /** Undefined when there is nothing after them. */
  next: string | undefined;
}

/** How many rows the API gives at once. */
export const PAGE = 50;

export async function page(api: Api, query: Query, cursor?: string, limit = PAGE): Promise<Rows> {
  const { items, next } = await answer(api.GET('/v1/clues', { params: { query: { ...query, limit, ...(cursor !== undefined && { cursor }) } } }));
  return { rows: items, next: next ?? undefined };
}

/** Pages on while `wanted` says so. */
export async function pagesWhile(api: Api, query: Query, wanted: (rows: readonly ClueRow[]) => boolean, from?: string): Promise<Rows> {
  const all = await page(api, query, from);
  while (all.next !== undefined && wanted(all.rows)) {
    const further = await page(api, query, all.next);
    all.rows.push(...further.rows);
    all.next = further.next;
  }
  return all;
}
