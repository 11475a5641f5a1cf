import { Alarm } from '../alarm';
import { te } from '../bytes';
import type { ContactKeeping, Manifest } from '../contract';
import { sharePlace, signedByReporter, type ReportersKey } from '../identity/custody';
import { agenciesOf } from '../identity/keeping';
import { deskOf } from '../manifest/manifest';
import type { Place } from '../seal/ctx';
import { hashHex } from '../seal/hash';

/** A person of the petition office 信访室 who keeps parts of contacts and calls reporters. */
export type Keeper = NonNullable<Manifest['keepers']>[number];

/** How many keepers open a contact together (0010-who-may-call.md section 1). */
export const TOGETHER = 2;

/** With fewer keepers one who is away would keep a reporter from being called. */
const FEWEST = 3;

/** What a reporter leaves who wants to be called: never the rest of who he is. */
export interface Contact {
  /** The name to ask for; not empty, and it need not be his own. */
  readonly askFor: string;
  /** A telephone number, or another way; not empty. */
  readonly way: string;
  /** When a call is safe; may be empty. */
  readonly when: string;
  /** What may be said when somebody else answers; may be empty. */
  readonly words: string;
}

/** Everybody who keeps contacts; nobody where the deployment does not offer it. */
export const keepersOf = (manifest: Manifest): readonly Keeper[] => manifest.keepers ?? [];

/**
 * Whether a reporter may leave a contact: asked before anything of it is typed.
 * @param lead the desk that will lead, or SEALED, where the choice is never there
 * @param keptOut desks, after expansion, that are accused or that the reporter keeps out
 */
export function canBeCalled(manifest: Manifest, lead: string, keptOut: readonly string[]): boolean {
  const keepers = keepersOf(manifest);
  if (lead === 'SEALED' || keepers.length < FEWEST) return false;
  const closed = agenciesOf(manifest, keptOut);
  // Who calls does not read, and who reads does not call.
  const readers = deskOf(manifest, lead).members.map(({ user }) => user);
  return keepers.every(({ user, agency }) => !closed.includes(agency) && !readers.includes(user));
}

export const contactPlace = (deploymentId: string, clueId: string): Place =>
  ({ deploymentId, clueId, kind: 'contact', objectId: 'contact', seq: 0, author: 'reporter' });

/** In the place of an agency, where a keeper's share of a contact lies. */
export const CONTACT_LABEL = 'contact';

/** @param x the share's coordinate */
export const keptPlace = (deploymentId: string, clueId: string, user: string, x: number): Place => sharePlace(deploymentId, clueId, CONTACT_LABEL, user, x);

export const seedCommitment = (clueId: string, seed: Uint8Array): string => hashHex(te('clue/v1/contact\n'), te(clueId), seed);

/** What the reporter committed to of a keeper's share, and where it lies. @throws Alarm `contact` for somebody who keeps none */
export function keptBy(keeping: ContactKeeping, user: string): ContactKeeping['keepers'][number] {
  const entry = keeping.keepers.find((candidate) => candidate.user === user);
  if (!entry) throw new Alarm('contact', `${user} keeps no part of this contact`);
  return entry;
}

/** Passes the keeping that this clue's reporter signed. @throws Alarm `contact` */
export function checkKeeping(deploymentId: string, clue: ReportersKey, keeping: ContactKeeping, signature: string): void {
  if (!signedByReporter(deploymentId, clue, keeping, signature)) throw new Alarm('contact', 'the reporter did not sign who keeps the contact');
}
