import type { ClueRow, ClueState, DeskCode, Urgency } from '../../core/contract';
import { dayOf, daysBetween } from '../day';
import type { Filters, ViewName } from '../router';
import { NEAR_DAYS } from './due';

/** What the API is asked for one view. */
export interface Query {
  desk?: DeskCode;
  state?: ClueState[];
  urgency?: Urgency[];
  field?: ('F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F9')[];
  assignee?: string;
}

const ofView: Record<ViewName, Query> = {
  unseen: { state: ['RECEIVED'] },
  undecided: { state: ['REGISTERED'] },
  accepted: { state: ['ACCEPTED'] },
  mine: { assignee: 'me' },
  soon: { state: ['RECEIVED', 'REGISTERED', 'ACCEPTED', 'ASSIGNED'] },
  all: {},
};

export function queryOf(view: ViewName, { desk, fields, urgencies, states }: Filters): Query {
  return {
    ...ofView[view],
    ...(desk !== undefined && { desk }),
    ...(fields.length > 0 && { field: [...fields] as NonNullable<Query['field']> }),
    ...(urgencies.length > 0 && { urgency: [...urgencies] }),
    ...(states.length > 0 && { state: [...states] }),
  };
}

/** Whether the deadline belongs to 快到期. The API sorts by it, so the first that does not ends the view. */
export const isSoon = ({ due }: ClueRow, now: Date): boolean => due !== null && daysBetween(dayOf(now), due.on) <= NEAR_DAYS;

/** The number is searched among rows in hand; the API has no search, so that nothing tells it what is looked for. */
export function found({ clueId }: ClueRow, find: string): boolean {
  return clueId.startsWith(find.toLowerCase().replace(/[\s-]/g, ''));
}

/** Whether a row of the whole desk belongs to a view, for counting. */
export function belongs(row: ClueRow, view: ViewName, user: string, now: Date): boolean {
  if (view === 'soon') return isSoon(row, now);
  if (view === 'mine') return row.assignee === user;
  return ofView[view].state?.includes(row.state) ?? true;
}
