import { describe, expect, it } from 'vitest';

import type { ClueState } from '../../core/contract';
import { possible, type Standing } from './verbs';

const at = (state: ClueState, part: Partial<Standing> = {}): Standing => ({ state, desk: 'DISC', generation: 0, sealedUp: null, ...part });
const came = { desk: 'SUPERIOR', sealedUp: { desk: 'DISC', epoch: 1, on: '2026-11-22' } } as const;

describe('what an officer may do', () => {
  it.each([
    ['RECEIVED', []],
    ['REGISTERED', ['accept', 'refuse', 'reply', 'sealUp']],
    ['ACCEPTED', ['assign', 'reply', 'sealUp']],
    ['ASSIGNED', ['assign', 'reply', 'sealUp']],
    ['NOT_ACCEPTED', ['sealUp']],
    ['SEALED_UP', []],
  ] as const)('with a clue that is %s, as chief: %s', (state, verbs) => {
    expect(possible(at(state), ['CHIEF'])).toEqual(verbs);
    expect(possible(at(state), ['INTAKE'])).toEqual(verbs);
  });

  it('as a handler: answer the reporter, or seal up what is above the district', () => {
    expect(possible(at('REGISTERED'), ['HANDLER'])).toEqual(['reply', 'sealUp']);
    expect(possible(at('ASSIGNED'), ['HANDLER'])).toEqual(['reply', 'sealUp']);
    expect(possible(at('NOT_ACCEPTED'), ['HANDLER'])).toEqual(['sealUp']);
  });

  it('at the superior’s desk: confirm what came up, once, and seal nothing up', () => {
    expect(possible(at('REGISTERED', came), ['CHIEF'])).toEqual(['renew', 'accept', 'refuse', 'reply']);
    expect(possible(at('REGISTERED', { ...came, generation: 1 }), ['CHIEF'])).toEqual(['accept', 'refuse', 'reply']);
    expect(possible(at('REGISTERED', { desk: 'SUPERIOR' }), ['CHIEF'])).toEqual(['accept', 'refuse', 'reply']);
  });
});
