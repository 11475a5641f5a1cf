import type { ClueState, Role } from '../../core/contract';

export const verbs = ['accept', 'refuse', 'assign', 'reply'] as const;
export type Verb = (typeof verbs)[number];

export type Ground = 'NA1' | 'NA2' | 'NA3';
export const grounds: readonly Ground[] = ['NA1', 'NA2', 'NA3'];

/** The keys that begin a deed on the clue's page; G begins every pair of keys and is taken. */
export const keyOf: Record<Verb, string> = { accept: 'A', refuse: 'X', assign: 'S', reply: 'R' };

/** Which deeds each state takes (decision 0002): the server holds the same table and has the last word. */
const moves: Record<ClueState, readonly Verb[]> = {
  RECEIVED: [],
  REGISTERED: ['accept', 'refuse', 'reply'],
  ACCEPTED: ['assign', 'reply'],
  ASSIGNED: ['assign', 'reply'],
  NOT_ACCEPTED: [],
};

/** What an officer may do now. A handler answers the reporter; deciding and assigning belong to intake and chief. */
export function possible(state: ClueState, roles: readonly Role[]): readonly Verb[] {
  const decides = roles.includes('INTAKE') || roles.includes('CHIEF');
  return moves[state].filter((verb) => decides || verb === 'reply');
}
