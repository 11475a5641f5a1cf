import { describe, expect, it } from 'vitest';

import { possible } from './verbs';

describe('what an officer may do', () => {
  it.each([
    ['RECEIVED', []],
    ['REGISTERED', ['accept', 'refuse', 'reply']],
    ['ACCEPTED', ['assign', 'reply']],
    ['ASSIGNED', ['assign', 'reply']],
    ['NOT_ACCEPTED', []],
  ] as const)('with a clue that is %s, as chief: %s', (state, verbs) => {
    expect(possible(state, ['CHIEF'])).toEqual(verbs);
    expect(possible(state, ['INTAKE'])).toEqual(verbs);
  });

  it('as a handler: answer the reporter and nothing else', () => {
    expect(possible('REGISTERED', ['HANDLER'])).toEqual(['reply']);
    expect(possible('ASSIGNED', ['HANDLER'])).toEqual(['reply']);
    expect(possible('NOT_ACCEPTED', ['HANDLER'])).toEqual([]);
  });
});
