import { waiting } from '../../core/clue/procedure';
import type { ClueState, ClueView, Role } from '../../core/contract';

export const verbs = ['accept', 'refuse', 'assign', 'propose', 'approve', 'giveBack', 'conclude', 'archive', 'reply', 'sealUp', 'renew'] as const;
export type Verb = (typeof verbs)[number];

/** Deeds that say nothing but what they are. */
export type Wordless = 'assign' | 'approve' | 'archive';
export const isWordless = (verb: Verb): verb is Wordless => verb === 'assign' || verb === 'approve' || verb === 'archive';

/** Deeds whose text stays with the desk, as an internal note, and never reaches the reporter. */
export const isInternal = (verb: Verb): boolean => verb === 'propose' || verb === 'giveBack' || verb === 'conclude';

export type Ground = 'NA1' | 'NA2' | 'NA3';
export const grounds: readonly Ground[] = ['NA1', 'NA2', 'NA3'];

/** The keys that begin a deed on the clue's page; G begins every pair of keys and is taken. */
export const keyOf: Record<Verb, string> = {
  accept: 'A', refuse: 'X', assign: 'S', propose: 'P', approve: 'Y', giveBack: 'B', conclude: 'E', archive: 'F', reply: 'R', sealUp: 'U', renew: 'C',
};

const inHand: readonly Verb[] = ['assign', 'reply', 'sealUp'];
const ended: readonly Verb[] = ['renew', 'archive', 'reply', 'sealUp'];

/** Which deeds each state takes (decision 0019): the server holds the same table and has the last word. */
const moves: Record<ClueState, readonly Verb[]> = {
  RECEIVED: [],
  REGISTERED: ['renew', 'accept', 'refuse', 'reply', 'sealUp'],
  ACCEPTED: ['renew', ...inHand],
  ASSIGNED: ['renew', 'propose', ...inHand],
  PROPOSED: ['renew', 'approve', 'giveBack', ...inHand],
  TALK_INQUIRY: ['renew', 'conclude', ...inHand],
  PRELIM_VERIFY: ['renew', 'conclude', ...inHand],
  PENDING: ['renew', 'propose', ...inHand],
  CASE: ['renew', ...inHand],
  CLOSED: ended,
  FIRST_FORM: ended,
  REFERRED: ended,
  ARCHIVED: ['renew', 'sealUp'],
  NOT_ACCEPTED: ['renew', 'sealUp'],
  SEALED_UP: [],
};

/** What of a clue says what may be done with it. */
export type Standing = Pick<ClueView, 'state' | 'desk' | 'generation' | 'sealedUp' | 'assignee' | 'opinions' | 'results'>;

/** Who looks: the name of the account, and what it is at the desk. */
export interface Me {
  readonly user: string;
  readonly roles: readonly Role[];
}

/** What an officer may do now. */
export const possible = (clue: Standing, me: Me): readonly Verb[] => moves[clue.state].filter((verb) => isFor(verb, clue, me) && fits(verb, clue));

/**
 * A handler answers the reporter, seals up what he finds to be above the district, and proposes how to dispose of what he has in
 * hand; a chief who neither wrote the opinion nor has the clue decides; the rest belongs to intake and chief.
 */
function isFor(verb: Verb, clue: Standing, { user, roles }: Me): boolean {
  switch (verb) {
    case 'reply':
    case 'sealUp':
      return true;
    case 'propose':
      return clue.assignee === user;
    case 'approve':
    case 'giveBack':
    case 'conclude':
      return roles.includes('CHIEF') && clue.assignee !== user && waiting(clue)?.by !== user;
    default:
      return roles.includes('INTAKE') || roles.includes('CHIEF');
  }
}

/** What is at the superior's desk goes no higher; what came up is confirmed there, once; nothing is archived before the reporter was told. */
function fits(verb: Verb, { desk, generation, sealedUp, results }: Standing): boolean {
  if (verb === 'sealUp') return desk !== 'SUPERIOR';
  if (verb === 'archive') return results.at(-1)?.fedBackOn !== undefined;
  return verb !== 'renew' || (sealedUp !== null && generation === 0);
}
