import type { ClueRow, DueStretch } from '../../core/contract';
import { dayOf, daysBetween } from '../day';
import { laneOf } from './lane';
import type { Query } from './query';

/** Whom the list is for, and when. */
export interface Reader {
  readonly user: string;
  readonly now: Date;
}

/** Whether a row belongs to a query, as the server decides it: for rows that were found by their headline. */
export function fits(row: ClueRow, query: Query, reader: Reader): boolean {
  return (
    (query.desk === undefined || query.desk === row.desk) &&
    among(laneOf(row.state), query.state) &&
    among(row.urgency, query.urgency) &&
    among(row.facets?.field, query.field) &&
    isHeldBy(row, query.assignee, reader.user) &&
    (query.due === undefined || isDue(row, query.due, reader.now)) &&
    (query.waiting === undefined || row.lastEvent.type === 'message')
  );
}

const among = <T>(value: T | null | undefined, wanted: readonly T[] | undefined): boolean =>
  wanted === undefined || wanted.length === 0 || (value !== null && value !== undefined && wanted.includes(value));

function isHeldBy({ assignee }: ClueRow, wanted: string | undefined, user: string): boolean {
  if (wanted === undefined) return true;
  return assignee === (wanted === 'none' ? null : wanted === 'me' ? user : wanted);
}

function isDue({ due }: ClueRow, stretch: DueStretch, now: Date): boolean {
  if (due === null) return false;
  const days = daysBetween(dayOf(now), due.on);
  const over = days < 0 || (due.at !== undefined && new Date(due.at) < now);
  if (stretch === 'OVERDUE') return over;
  return !over && days < (stretch === 'TODAY' ? 1 : 7);
}
