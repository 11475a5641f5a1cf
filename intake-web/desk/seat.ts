import type { Seat } from '../core/clue/seat';
import { language } from './words';

/** A desk's name as the signed manifest gives it; its code where the manifest has none. */
export const deskName = ({ manifest }: Seat, code: string): string =>
  manifest.desks.find(({ desk }) => desk === code)?.names[language] ?? code;

/** Names of the colleagues whom the manifest lists, by user. */
export const listedNames = ({ manifest, officer }: Seat): ReadonlyMap<string, string> =>
  new Map([...manifest.desks.flatMap(({ members }) => members.map(({ user, name }) => [user, name] as const)), [officer.user, officer.name]]);
