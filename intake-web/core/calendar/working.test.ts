import { describe, expect, it } from 'vitest';
import { testJson } from '../testdata/files';
import { workingOf } from './working';
import type { Calendar } from './workingDays';

const calendar = testJson<Calendar>('deploy/data/calendar.json');
const over = { start: '2026-09-28', last: '2026-10-23', workingDays: true, standstills: [] };

describe('how a term came to its last day', () => {
  it('counts working days, names the holidays and the days worked instead', () => {
    expect(workingOf(calendar, over, '2026-10-12', 'zh')).toEqual({
      counted: 6, total: 15, weekends: 3, paused: 0, makeUps: ['2026-10-10'],
      holidays: [{ first: '2026-10-01', last: '2026-10-07', name: '国庆节' }],
    });
  });

  it('says in English what it says in Chinese', () => {
    expect(workingOf(calendar, over, '2026-10-12', 'en').holidays[0]?.name).toBe('National Day');
  });

  it('leaves out the days on which the clock stood still, also while it does', () => {
    const paused = { ...over, last: '2026-10-27', standstills: [{ from: '2026-10-15', until: '2026-10-17' }] };
    expect(workingOf(calendar, paused, '2026-10-27', 'zh')).toMatchObject({ counted: 15, total: 15, paused: 2 });
    expect(workingOf(calendar, { ...over, standstills: [{ from: '2026-10-15', until: null }] }, '2026-10-20', 'zh')).toMatchObject({ counted: 8, paused: 9 });
  });

  it('counts every day of a term in calendar days', () => {
    expect(workingOf(calendar, { ...over, start: '2026-09-22', last: '2026-10-08', workingDays: false }, '2026-10-02', 'zh')).toMatchObject({ counted: 10, total: 16 });
  });
});

it('every run of days off that is published has a name in both languages', () => {
  for (const { names, holidays } of Object.values(calendar.years)) {
    for (const [day, name] of Object.entries(names ?? {})) expect([holidays.includes(day), name.zh !== '', name.en !== '']).toEqual([true, true, true]);
  }
});
