import type { ClueRow, QueueFilter } from '../../core/contract';
import { noFilters, type Filters, type QueueRoute, type ViewName } from '../router';

/** What the API is asked for one view: a saved view's filter, and a desk where the officer sits at several. */
export type Query = Partial<Omit<QueueFilter, 'waiting'>> & { desk?: NonNullable<Filters['desk']>; waiting?: true };

const ofView: Record<ViewName, Query> = {
  unseen: { state: ['RECEIVED', 'SEALED_UP'] },
  waiting: { waiting: true },
  undecided: { state: ['REGISTERED'] },
  accepted: { state: ['ACCEPTED'] },
  mine: { assignee: 'me' },
  overdue: { due: 'OVERDUE' },
  today: { due: 'TODAY' },
  soon: { due: 'WEEK' },
  all: {},
};

/** The filters that a view leaves open; what it fixes itself is not asked twice. */
export const open = (view: ViewName, part: 'state' | 'due' | 'waiting' | 'assignee'): boolean => ofView[view][part] === undefined;

export function queryOf(view: ViewName, { desk, fields, urgencies, states, assignee, due, waiting, sort }: Filters): Query {
  const asked: Query = {
    ...(desk !== undefined && { desk }),
    ...(fields.length > 0 && { field: [...fields] as NonNullable<Query['field']> }),
    ...(urgencies.length > 0 && { urgency: [...urgencies] }),
    ...(states.length > 0 && { state: [...states] }),
    ...(assignee !== undefined && { assignee }),
    ...(due !== undefined && { due }),
    ...(waiting && { waiting }),
    ...(sort !== 'DUE' && { sort }),
    ...ofView[view],
  };
  // A stretch of deadlines is a part of their order and goes with no other.
  return asked.due === undefined ? asked : { ...asked, sort: 'DUE' };
}

/** What the server keeps of a view: all of its filter but the words, which are sealed. */
export function savedFilter(view: ViewName, filters: Filters): QueueFilter {
  const { desk: _, ...asked } = queryOf(view, filters);
  return { state: [], urgency: [], field: [], ...asked };
}

/** The address of a saved view, with its filter spelt out, so that it can be narrowed like any other. */
export function savedRoute(id: string, desk: NonNullable<Filters['desk']>, filter: QueueFilter, words: string): QueueRoute {
  const { state, urgency, field, assignee, due, waiting, sort } = filter;
  const filters: Filters = {
    ...noFilters, find: words, desk, fields: field, urgencies: urgency, states: state, assignee, due, waiting: waiting ?? false, sort: sort ?? 'DUE',
  };
  return { screen: 'queue', view: 'all', filters, saved: id };
}

/** Whether what is sought begins the clue's number; blanks and hyphens are how people copy numbers. */
export const isNumbered = ({ clueId }: Pick<ClueRow, 'clueId'>, find: string): boolean => clueId.startsWith(plainNumber(find));

export const plainNumber = (find: string): string => find.toLowerCase().replace(/[\s-]/g, '');

export const isFiltered = ({ sort: _, ...filters }: Filters): boolean => {
  const { sort: __, ...none } = noFilters;
  return JSON.stringify(filters) !== JSON.stringify(none);
};
