import { describe, expect, it } from 'vitest';

import type { ClueRow } from '../../core/contract';
import { noFilters } from '../router';
import { belongs, found, queryOf } from './query';

const now = new Date('2026-11-22T04:00:00Z');
const row = (part: Partial<ClueRow>) => ({ clueId: 'q3vd6zuwcj4kb2xhyn7tof5mea', state: 'RECEIVED', assignee: null, due: null, ...part }) as ClueRow;

describe('what the API is asked', () => {
  it('a view and the filters on top of it', () => {
    expect(queryOf('unseen', { ...noFilters, fields: ['F1'], urgencies: ['U0'] })).toEqual({ state: ['RECEIVED'], field: ['F1'], urgency: ['U0'] });
    expect(queryOf('mine', { ...noFilters, states: ['ACCEPTED'] })).toEqual({ assignee: 'me', state: ['ACCEPTED'] });
    expect(queryOf('all', { ...noFilters, desk: 'DISC_TRIAGE' })).toEqual({ desk: 'DISC_TRIAGE' });
  });

  it('never the number that is looked for', () => {
    expect(queryOf('all', { ...noFilters, find: 'q3vd' })).toEqual({});
  });
});

describe('finding a number', () => {
  it.each(['q3vd', 'Q3VD-6zuw', 'q3vd 6z', ''])('“%s” fits', (find) => expect(found(row({}), find)).toBe(true));
  it('a number that begins otherwise does not fit', () => expect(found(row({}), '3vd')).toBe(false));
});

describe('counting a desk that fits one answer', () => {
  it('takes near and overdue clues for 快到期, and no others', () => {
    const due = (on: string) => row({ due: { rule: 'ACCEPTANCE', on } });
    expect([due('2026-11-01'), due('2026-11-25'), due('2026-11-26'), row({})].map((clue) => belongs(clue, 'soon', 'li.wen', now))).toEqual([true, true, false, false]);
  });

  it('takes what is assigned to the officer for 我承办的', () => {
    expect(belongs(row({ assignee: 'li.wen' }), 'mine', 'li.wen', now)).toBe(true);
    expect(belongs(row({ assignee: 'wu.fang' }), 'mine', 'li.wen', now)).toBe(false);
  });
});
