import type { ClueState, DeskCode, Urgency } from '../core/contract';

export const views = ['unseen', 'undecided', 'accepted', 'mine', 'soon', 'all'] as const;
export type ViewName = (typeof views)[number];

export interface Filters {
  find: string;
  desk: DeskCode | undefined;
  fields: readonly string[];
  urgencies: readonly Urgency[];
  states: readonly ClueState[];
}

export type Route = { screen: 'queue'; view: ViewName; filters: Filters } | { screen: 'clue'; clueId: string } | { screen: 'missing' };

export const noFilters: Filters = { find: '', desk: undefined, fields: [], urgencies: [], states: [] };

const CLUE = /^clue\/([a-z2-7]{26})$/;

/** What the fragment names; `first` where it names nothing. It never leaves the browser: neither filters nor numbers reach a log. */
export function parse(fragment: string, first: ViewName = 'unseen'): Route {
  const [path = '', query = ''] = fragment.replace(/^#\/?/, '').split('?');
  const clueId = CLUE.exec(path)?.[1];
  if (clueId !== undefined) return { screen: 'clue', clueId };
  const view = path === '' ? first : views.find((name) => name === path);
  return view === undefined ? { screen: 'missing' } : { screen: 'queue', view, filters: filtersOf(new URLSearchParams(query)) };
}

export function format(route: Exclude<Route, { screen: 'missing' }>): string {
  if (route.screen === 'clue') return `#/clue/${route.clueId}`;
  const { find, desk, fields, urgencies, states } = route.filters;
  const query = new URLSearchParams([
    ...(find ? [['find', find]] : []),
    ...(desk ? [['desk', desk]] : []),
    ...fields.map((field) => ['field', field]),
    ...urgencies.map((urgency) => ['urgency', urgency]),
    ...states.map((state) => ['state', state]),
  ]).toString();
  return `#/${route.view}${query && `?${query}`}`;
}

const all = <T extends string>(query: URLSearchParams, key: string, known: readonly T[]): T[] =>
  known.filter((value) => query.getAll(key).includes(value));

export const fieldCodes = ['F1', 'F2', 'F3', 'F4', 'F5', 'F9'] as const;
export const urgencyCodes = ['U0', 'U1', 'U2', 'U3'] as const;
export const deskCodes = ['DISC', 'DISC_TRIAGE', 'DISC_CADRE_SUPERVISION', 'PROC', 'POL', 'AUD', 'MKT', 'SUPERIOR'] as const;
export const stateCodes = ['RECEIVED', 'REGISTERED', 'ACCEPTED', 'ASSIGNED', 'NOT_ACCEPTED'] as const;

const filtersOf = (query: URLSearchParams): Filters => ({
  find: query.get('find') ?? '',
  desk: all(query, 'desk', deskCodes)[0],
  fields: all(query, 'field', fieldCodes),
  urgencies: all(query, 'urgency', urgencyCodes),
  states: all(query, 'state', stateCodes),
});
