import { describe, expect, it } from 'vitest';

import { format, noFilters, parse, places, views } from './router';

describe('the fragment of the address', () => {
  it('opens today’s work when it is empty', () => {
    expect(parse('')).toEqual({ screen: 'now' });
    expect(parse('#/')).toEqual({ screen: 'now' });
  });

  it.each(places)('names the place %s and is read back', (screen) => {
    expect(parse(format({ screen }))).toEqual({ screen });
  });

  it.each(views)('names the view %s and is read back', (view) => {
    const filters = {
      find: '清源 街道', desk: 'DISC', fields: ['F1', 'F4'], urgencies: ['U0'], states: ['ASSIGNED'], assignee: 'wu.fang', due: undefined, waiting: true, sort: 'MOVED',
    } as const;
    const route = { screen: 'queue', view, filters, saved: '00112233445566778899aabbccddeeff' } as const;
    expect(parse(format(route))).toEqual(route);
  });

  it('names a clue and is read back', () => {
    const route = { screen: 'clue', clueId: 'mfzwizltoq2gk3tdmv2xe5dfmu' } as const;
    expect(parse(format(route))).toEqual(route);
  });

  it('drops filters that do not exist', () => {
    expect(parse('#/all?field=F7&urgency=U9&state=LOST&desk=NOBODY&due=SOMETIME&sort=NAME&assignee=%3Cb%3E&saved=1')).toEqual({ screen: 'queue', view: 'all', filters: noFilters });
  });

  it.each(['#/nowhere', '#/clue/short', '#/clue/mfzwizltoq2gk3tdmv2xe5dfmu/more'])('%s is no page', (fragment) => {
    expect(parse(fragment)).toEqual({ screen: 'missing' });
  });
});
