import type { ClueState, ClueView, Role } from '../../core/contract';

export const verbs = ['accept', 'refuse', 'assign', 'reply', 'sealUp', 'renew'] as const;
export type Verb = (typeof verbs)[number];

export type Ground = 'NA1' | 'NA2' | 'NA3';
export const grounds: readonly Ground[] = ['NA1', 'NA2', 'NA3'];

/** The keys that begin a deed on the clue's page; G begins every pair of keys and is taken. */
export const keyOf: Record<Verb, string> = { accept: 'A', refuse: 'X', assign: 'S', reply: 'R', sealUp: 'U', renew: 'C' };

/** Which deeds each state takes (decision 0002): the server holds the same table and has the last word. */
const moves: Record<ClueState, readonly Verb[]> = {
  RECEIVED: [],
  REGISTERED: ['renew', 'accept', 'refuse', 'reply', 'sealUp'],
  ACCEPTED: ['renew', 'assign', 'reply', 'sealUp'],
  ASSIGNED: ['renew', 'assign', 'reply', 'sealUp'],
  PROPOSED: ['renew', 'assign', 'reply', 'sealUp'],
  TALK_INQUIRY: ['renew', 'assign', 'reply', 'sealUp'],
  PRELIM_VERIFY: ['renew', 'assign', 'reply', 'sealUp'],
  PENDING: ['renew', 'assign', 'reply', 'sealUp'],
  CASE: ['renew', 'assign', 'reply', 'sealUp'],
  CLOSED: ['renew', 'reply', 'sealUp'],
  FIRST_FORM: ['renew', 'reply', 'sealUp'],
  REFERRED: ['renew', 'reply', 'sealUp'],
  ARCHIVED: ['renew', 'sealUp'],
  NOT_ACCEPTED: ['renew', 'sealUp'],
  SEALED_UP: [],
};

/** What of a clue says what may be done with it. */
export type Standing = Pick<ClueView, 'state' | 'desk' | 'generation' | 'sealedUp'>;

/**
 * What an officer may do now. A handler answers the reporter, and seals up what he finds to be above the district; deciding,
 * assigning and confirming belong to intake and chief.
 */
export function possible(clue: Standing, roles: readonly Role[]): readonly Verb[] {
  const decides = roles.includes('INTAKE') || roles.includes('CHIEF');
  return moves[clue.state].filter((verb) => (decides || verb === 'reply' || verb === 'sealUp') && fits(verb, clue));
}

/** What is at the superior's desk goes no higher; what came up is confirmed there, once. */
function fits(verb: Verb, { desk, generation, sealedUp }: Standing): boolean {
  if (verb === 'sealUp') return desk !== 'SUPERIOR';
  return verb !== 'renew' || (sealedUp !== null && generation === 0);
}
