import type { Api } from '../../core/api/client';
import { noFilters, views, type ViewName } from '../router';
import { page } from './pages';
import { belongs, isSoon, queryOf } from './query';

export type Counts = Partial<Record<ViewName, string>>;

/** The largest page the API gives. Beyond it a count says so instead of guessing. */
const MOST = 100;

/** How many clues each view holds, as far as the API tells. A small desk is counted from one answer. */
export async function countViews(api: Api, user: string, now: Date): Promise<Counts> {
  const { rows, next } = await page(api, {}, undefined, MOST);
  if (next === undefined) return each((view) => String(rows.filter((row) => belongs(row, view, user, now)).length));
  return each((view) => countOne(api, view, now));
}

async function countOne(api: Api, view: ViewName, now: Date): Promise<string> {
  const { rows, next } = await page(api, queryOf(view, noFilters), undefined, MOST);
  const counted = view === 'soon' ? rows.filter((row) => isSoon(row, now)) : rows;
  return next === undefined || counted.length < rows.length ? String(counted.length) : `${counted.length}+`;
}

async function each(count: (view: ViewName) => string | Promise<string>): Promise<Counts> {
  const counted: Counts = {};
  for (const view of views) counted[view] = await count(view);
  return counted;
}
