import type { Seat } from '../core/clue/seat';
import type { ViewName } from './router';
import { language } from './words';

/** A desk's name as the signed manifest gives it; its code where the manifest has none. */
export const deskName = ({ manifest }: Seat, code: string): string =>
  manifest.desks.find(({ desk }) => desk === code)?.names[language] ?? code;

/** An agency by the name of its first desk; its code where it has none. */
export const agencyName = ({ manifest }: Seat, agency: string): string =>
  manifest.desks.find((desk) => desk.agency === agency)?.names[language] ?? agency;

/** Names of everybody whom the manifest lists, by user: who sits at no desk may keep names or contacts. */
export const listedNames = ({ manifest, officer }: Seat): ReadonlyMap<string, string> =>
  new Map([...manifest.holders, ...manifest.desks.flatMap(({ members }) => members), officer].map(({ user, name }) => [user, name] as const));

/** What an officer meets first: a handler sees only what is assigned to him, so there is nothing to look at first. */
export const firstView = ({ officer }: Seat): ViewName =>
  officer.memberships.some(({ roles }) => roles.some((role) => role !== 'HANDLER')) ? 'unseen' : 'mine';
