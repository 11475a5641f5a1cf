import { describe, expect, it } from 'vitest';

import { format, noFilters, parse, views } from './router';

describe('the fragment of the address', () => {
  it('opens the clues that nobody has seen when it is empty', () => {
    expect(parse('')).toEqual({ screen: 'queue', view: 'unseen', filters: noFilters });
  });

  it('opens what is assigned to a handler when it is empty', () => {
    expect(parse('#/', 'mine')).toMatchObject({ screen: 'queue', view: 'mine' });
  });

  it.each(views)('names the view %s and is read back', (view) => {
    const route = { screen: 'queue', view, filters: { find: 'q3vd', desk: 'DISC', fields: ['F1', 'F4'], urgencies: ['U0'], states: ['ASSIGNED'] } } as const;
    expect(parse(format(route))).toEqual(route);
  });

  it('names a clue and is read back', () => {
    const route = { screen: 'clue', clueId: 'mfzwizltoq2gk3tdmv2xe5dfmu' } as const;
    expect(parse(format(route))).toEqual(route);
  });

  it('drops filters that do not exist', () => {
    expect(parse('#/all?field=F7&urgency=U9&state=LOST&desk=NOBODY')).toEqual({ screen: 'queue', view: 'all', filters: noFilters });
  });

  it.each(['#/nowhere', '#/clue/short', '#/clue/mfzwizltoq2gk3tdmv2xe5dfmu/more'])('%s is no page', (fragment) => {
    expect(parse(fragment)).toEqual({ screen: 'missing' });
  });
});
