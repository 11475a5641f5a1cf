import type { ClueRow, Facets, Urgency } from '../core/contract';
import { words } from './words';

const { facets } = words;

/** 26 characters are for machines; two blocks of four tell the clues of one desk apart. */
export const shortId = (clueId: string): string => `${clueId.slice(0, 4)}-${clueId.slice(4, 8)}`;

const named = (names: Record<string, string>, code: string): string => names[code] ?? code;

/** What the clue is about, from its facets alone. */
export function matterOf(known: Facets): string {
  const [first = 'A99', ...more] = known.allegation;
  const name = named(facets.allegation, first);
  // The count must not be torn from its noun at the end of a line.
  return more.length === 0 ? name : `${name} ${facets.more(known.allegation.length).replaceAll(' ', '\u00a0')}`;
}

export const allegationsOf = (known: Facets): string[] => known.allegation.map((code) => named(facets.allegation, code));

/** Whether it is named and, if so, whether its contact was asked. */
export function modeOf({ facets: known, identityVerification: found }: Pick<ClueRow, 'facets' | 'identityVerification'>): string {
  const mode = known ? facets.mode[known.mode] : '';
  return found ? `${mode} · ${words.queue.verification[found]}` : mode;
}

/** The urgencies that deserve a word in a list; normal ones stay silent. */
export const loud = (urgency: Urgency | null): urgency is 'U0' | 'U1' => urgency === 'U0' || urgency === 'U1';

const events: Record<string, string> = words.queue.event;

export const eventName = (type: string): string => events[type] ?? words.queue.event.other;

/** `user:li.wen` as a colleague's name where it is known. */
export function actorName(actor: string, names: ReadonlyMap<string, string>): string {
  if (actor === 'reporter') return words.clue.timeline.reporter;
  if (actor === 'server') return words.clue.timeline.server;
  const user = actor.replace(/^user:/, '');
  return names.get(user) ?? user;
}

export const isUnopened = (row: Pick<ClueRow, 'state'>): boolean => row.state === 'RECEIVED' || row.state === 'SEALED_UP';
