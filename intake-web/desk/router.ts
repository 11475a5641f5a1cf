import type { DeskCode, DueStretch, QueueOrder, QueueState, Urgency } from '../core/contract';

export const views = ['unseen', 'waiting', 'undecided', 'accepted', 'mine', 'overdue', 'today', 'soon', 'all'] as const;
export type ViewName = (typeof views)[number];

export interface Filters {
  /** A number, or words of headlines. Sought in the browser. */
  find: string;
  desk: DeskCode | undefined;
  fields: readonly string[];
  urgencies: readonly Urgency[];
  states: readonly QueueState[];
  /** `me`, `none` or a user. */
  assignee: string | undefined;
  due: DueStretch | undefined;
  waiting: boolean;
  sort: QueueOrder;
}

export type QueueRoute = {
  screen: 'queue';
  view: ViewName;
  filters: Filters;
  /** The saved view that was followed here; the filters may have been changed since. */
  saved?: string;
};

/** Screens that have no more to their address than a name. */
export const places = ['now', 'deadlines', 'stubs', 'custody', 'calls', 'handover', 'notices', 'records', 'settings'] as const;
export type Place = (typeof places)[number];

export type Route = QueueRoute | { screen: 'clue'; clueId: string } | { screen: Place } | { screen: 'missing' };

export const noFilters: Filters = {
  find: '', desk: undefined, fields: [], urgencies: [], states: [], assignee: undefined, due: undefined, waiting: false, sort: 'DUE',
};

const CLUE = /^clue\/([a-z2-7]{26})$/;
const SAVED = /^[0-9a-f]{32}$/;
const ASSIGNEE = /^(me|none|[a-z][a-z0-9.-]{1,31})$/;

/** What the fragment names; today's work where it names nothing. It never leaves the browser: neither filters nor numbers reach a log. */
export function parse(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#\/?/, '').split('?');
  const clueId = CLUE.exec(path)?.[1];
  if (clueId !== undefined) return { screen: 'clue', clueId };
  const place = path === '' ? 'now' : places.find((name) => name === path);
  if (place) return { screen: place };
  const view = views.find((name) => name === path);
  return view === undefined ? { screen: 'missing' } : queueRoute(view, new URLSearchParams(query));
}

export function format(route: Exclude<Route, { screen: 'missing' }>): string {
  if (route.screen === 'clue') return `#/clue/${route.clueId}`;
  if (route.screen !== 'queue') return `#/${route.screen}`;
  const query = new URLSearchParams([...parameters(route.filters), ...(route.saved ? [['saved', route.saved]] : [])]).toString();
  return `#/${route.view}${query && `?${query}`}`;
}

function parameters({ find, desk, fields, urgencies, states, assignee, due, waiting, sort }: Filters): string[][] {
  const single = { find, desk: desk ?? '', assignee: assignee ?? '', due: due ?? '', waiting: waiting ? 'yes' : '', sort: sort === 'DUE' ? '' : sort };
  return [
    ...Object.entries(single).filter(([, value]) => value !== ''),
    ...fields.map((field) => ['field', field]),
    ...urgencies.map((urgency) => ['urgency', urgency]),
    ...states.map((state) => ['state', state]),
  ];
}

const all = <T extends string>(query: URLSearchParams, key: string, known: readonly T[]): T[] =>
  known.filter((value) => query.getAll(key).includes(value));

export const fieldCodes = ['F1', 'F2', 'F3', 'F4', 'F5', 'F9'] as const;
export const urgencyCodes = ['U0', 'U1', 'U2', 'U3'] as const;
export const deskCodes = ['DISC', 'DISC_TRIAGE', 'DISC_CADRE_SUPERVISION', 'PROC', 'POL', 'AUD', 'MKT', 'SUPERIOR'] as const;
export const stateCodes = ['RECEIVED', 'REGISTERED', 'ACCEPTED', 'ASSIGNED', 'PROPOSED', 'NOT_ACCEPTED', 'CLOSED', 'SEALED_UP'] as const;
export const dueCodes = ['OVERDUE', 'TODAY', 'WEEK'] as const;
export const sortCodes = ['DUE', 'RECEIVED', 'MOVED'] as const;

function queueRoute(view: ViewName, query: URLSearchParams): QueueRoute {
  const saved = query.get('saved') ?? '';
  return { screen: 'queue', view, filters: filtersOf(query), ...(SAVED.test(saved) && { saved }) };
}

function filtersOf(query: URLSearchParams): Filters {
  const assignee = query.get('assignee') ?? '';
  return {
    find: query.get('find') ?? '',
    desk: all(query, 'desk', deskCodes)[0],
    fields: all(query, 'field', fieldCodes),
    urgencies: all(query, 'urgency', urgencyCodes),
    states: all(query, 'state', stateCodes),
    assignee: ASSIGNEE.test(assignee) ? assignee : undefined,
    due: all(query, 'due', dueCodes)[0],
    waiting: query.get('waiting') === 'yes',
    sort: all(query, 'sort', sortCodes)[0] ?? 'DUE',
  };
}
