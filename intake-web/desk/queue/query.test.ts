import { describe, expect, it } from 'vitest';

import { noFilters } from '../router';
import { isFiltered, isNumbered, queryOf, savedFilter, savedRoute } from './query';

const clue = { clueId: 'q3vd6zuwcj4kb2xhyn7tof5mea' };

describe('what the API is asked', () => {
  it('a view and the filters on top of it', () => {
    expect(queryOf('unseen', { ...noFilters, fields: ['F1'], urgencies: ['U0'] })).toEqual({ state: ['RECEIVED', 'SEALED_UP'], field: ['F1'], urgency: ['U0'] });
    expect(queryOf('mine', { ...noFilters, states: ['ACCEPTED'], sort: 'MOVED' })).toEqual({ assignee: 'me', state: ['ACCEPTED'], sort: 'MOVED' });
    expect(queryOf('all', { ...noFilters, desk: 'DISC_TRIAGE', assignee: 'none', waiting: true })).toEqual({ desk: 'DISC_TRIAGE', assignee: 'none', waiting: true });
  });

  it('never what is looked for', () => {
    expect(queryOf('all', { ...noFilters, find: '清源街道' })).toEqual({});
    expect(savedFilter('all', { ...noFilters, find: '清源街道' })).toEqual({ state: [], urgency: [], field: [] });
  });

  it('a stretch of deadlines only in the order of deadlines', () => {
    expect(queryOf('overdue', { ...noFilters, sort: 'RECEIVED' })).toEqual({ due: 'OVERDUE', sort: 'DUE' });
  });

  it('a saved view again as it was saved', () => {
    const filters = { ...noFilters, desk: 'DISC', fields: ['F1'], states: ['RECEIVED'], due: 'WEEK', find: '文体' } as const;
    const route = savedRoute('00112233445566778899aabbccddeeff', 'DISC', savedFilter('all', filters), '文体');
    expect(route.filters).toEqual(filters);
  });
});

describe('finding a number', () => {
  it.each(['q3vd', 'Q3VD-6zuw', 'q3vd 6z', ''])('“%s” fits', (find) => expect(isNumbered(clue, find)).toBe(true));
  it('a number that begins otherwise does not fit', () => expect(isNumbered(clue, '3vd')).toBe(false));
});

it('an order alone filters nothing', () => {
  expect(isFiltered({ ...noFilters, sort: 'MOVED' })).toBe(false);
  expect(isFiltered({ ...noFilters, waiting: true })).toBe(true);
});
