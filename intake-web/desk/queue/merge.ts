import type { ClueRow } from '../../core/contract';
import type { Rows } from './pages';
import type { QueueState } from './queue';

type Shown = Pick<QueueState, 'rows' | 'next'>;

/**
 * Puts a fresh reading under the rows that are shown: what is known changes where it stands, what is new is only counted, and
 * what has left the view is marked and keeps its place.
 * @param fresh reaches at least a page further than what is shown, so that a row pushed down by new ones is not taken for gone
 */
export function merge({ rows = [], next }: Shown, fresh: Rows): Pick<QueueState, 'rows' | 'gone' | 'arrived'> {
  const now = new Map(fresh.rows.map((row) => [row.clueId, row]));
  const shown = new Set(rows.map(({ clueId }) => clueId));
  const places = fresh.rows.flatMap(({ clueId }, place) => (shown.has(clueId) ? [place] : []));
  const end = next === undefined ? fresh.rows.length : (places.at(-1) ?? 0);
  return {
    rows: rows.map((row): ClueRow => now.get(row.clueId) ?? row),
    gone: new Set([...shown].filter((clueId) => !now.has(clueId))),
    arrived: fresh.rows.slice(0, end).filter(({ clueId }) => !shown.has(clueId)).length,
  };
}
