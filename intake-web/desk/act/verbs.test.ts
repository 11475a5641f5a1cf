import { describe, expect, it } from 'vitest';

import type { ClueResult, ClueState, Opinion } from '../../core/contract';
import { testJson } from '../../core/testdata/files';
import { possible, type Me, type Standing, type Verb } from './verbs';

const at = (state: ClueState, part: Partial<Standing> = {}): Standing => ({
  state, desk: 'DISC', generation: 0, sealedUp: null, assignee: 'wu.fang', opinions: [], results: [], ...part,
});
const came = { desk: 'SUPERIOR', sealedUp: { desk: 'DISC', epoch: 1, on: '2026-11-22' } } as const;
const chief: Me = { user: 'zhao.lei', roles: ['CHIEF'] };
const intake: Me = { user: 'li.wen', roles: ['INTAKE'] };
const handler: Me = { user: 'wu.fang', roles: ['HANDLER'] };

const opinion: Opinion = { disposition: 'CLOSED', note: '0'.repeat(32), by: 'wu.fang', at: '2026-11-22T08:00:00Z' };
const result: ClueResult = { ...opinion, outcome: 'CLOSED' };
const told: ClueResult = { ...result, fedBackOn: '2026-11-23' };

const stepOf: Record<Verb, string> = {
  accept: 'ACCEPT', refuse: 'REFUSE', assign: 'ASSIGN', propose: 'PROPOSE', approve: 'APPROVE', giveBack: 'RETURN', conclude: 'CONCLUDE', archive: 'ARCHIVE',
  reply: 'REPLY', sealUp: 'SEAL_UP', renew: 'REKEY',
};

const { states, moves } = testJson<{ states: { id: ClueState }[]; moves: { step: string; from: ClueState[] }[] }>('deploy/data/states.json');

describe('what an officer may do', () => {
  it.each([
    ['RECEIVED', []],
    ['REGISTERED', ['accept', 'refuse', 'reply', 'sealUp']],
    ['ACCEPTED', ['assign', 'reply', 'sealUp']],
    ['ASSIGNED', ['assign', 'reply', 'sealUp']],
    ['NOT_ACCEPTED', ['sealUp']],
    ['ARCHIVED', ['sealUp']],
    ['SEALED_UP', []],
  ] as const)('with a clue that is %s, as chief and at intake: %s', (state, verbs) => {
    expect(possible(at(state), chief)).toEqual(verbs);
    expect(possible(at(state), intake)).toEqual(verbs);
  });

  it('as a handler: propose, answer the reporter, or seal up what is above the district', () => {
    expect(possible(at('ASSIGNED'), handler)).toEqual(['propose', 'reply', 'sealUp']);
    expect(possible(at('PENDING'), handler)).toEqual(['propose', 'reply', 'sealUp']);
    expect(possible(at('PROPOSED', { opinions: [opinion] }), handler)).toEqual(['reply', 'sealUp']);
    expect(possible(at('NOT_ACCEPTED'), handler)).toEqual(['sealUp']);
  });

  it('decides as a chief alone, and on nobody’s work of his own', () => {
    const proposed = at('PROPOSED', { opinions: [opinion] });
    expect(possible(proposed, chief).slice(0, 2)).toEqual(['approve', 'giveBack']);
    expect(possible(proposed, intake)).not.toContain('approve');
    expect(possible({ ...proposed, assignee: chief.user }, chief)).not.toContain('approve');
    expect(possible({ ...proposed, opinions: [{ ...opinion, by: chief.user }] }, chief)).not.toContain('giveBack');
    expect(possible(at('PRELIM_VERIFY'), chief)[0]).toBe('conclude');
    expect(possible(at('PRELIM_VERIFY', { assignee: chief.user }), chief)).not.toContain('conclude');
  });

  it('archives once the reporter was told', () => {
    expect(possible(at('CLOSED', { results: [result] }), intake)).toEqual(['reply', 'sealUp']);
    expect(possible(at('CLOSED', { results: [told] }), intake)).toEqual(['archive', 'reply', 'sealUp']);
    expect(possible(at('CLOSED', { results: [told] }), handler)).toEqual(['reply', 'sealUp']);
  });

  it('at the superior’s desk: confirm what came up, once, and seal nothing up', () => {
    expect(possible(at('REGISTERED', came), chief)).toEqual(['renew', 'accept', 'refuse', 'reply']);
    expect(possible(at('REGISTERED', { ...came, generation: 1 }), chief)).toEqual(['accept', 'refuse', 'reply']);
    expect(possible(at('REGISTERED', { desk: 'SUPERIOR' }), chief)).toEqual(['accept', 'refuse', 'reply']);
  });

  it.each(states.map(({ id }) => id))('is what the table of states says: %s', (state) => {
    const places = [at(state, { results: [told] }), at(state, { ...came, results: [told] })];
    const offered = new Set(places.flatMap((place) => [chief, intake, handler].flatMap((me) => possible(place, me))).map((verb) => stepOf[verb]));
    const known = new Set(Object.values(stepOf));
    expect(offered).toEqual(new Set(moves.filter(({ step, from }) => known.has(step) && from.includes(state)).map(({ step }) => step)));
  });
});
