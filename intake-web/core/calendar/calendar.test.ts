import { describe, expect, it } from 'vitest';
import { testJson } from '../testdata/files';
import { dayAfter, daysBetween, plusDays } from '../time';
import { countTerm, type Term } from './count';
import { isWorkingDay, kindOfDay, type Calendar } from './workingDays';

const { clocks, calendar: ofOracles } = testJson<{ clocks: { rule: string; from: string; due: string }[]; calendar: Calendar['years'][string] }>(
  'api/app/src/test/resources/domain/oracles.json',
);
const oracles: Calendar = { version: 'oracles', years: { 2026: ofOracles } };
const calendar = testJson<Calendar>('deploy/data/calendar.json');

const termOf = (rule: string): Term | undefined => {
  const [, amount, unit] = /^(\d+)(WD|CD)$/.exec(rule) ?? [];
  return amount ? { amount: Number(amount), unit: unit as Term['unit'] } : undefined;
};

const everyDayOf2026 = Array.from({ length: 365 }, (_, at) => plusDays('2026-01-01', at));
const terms: Term[] = ([3, 5, 7, 15, 30] as const).map((amount) => ({ amount, unit: 'WD' }));

describe('terms of the domain’s oracles', () => {
  it.each(clocks.flatMap(({ rule, ...days }) => (termOf(rule) ? [{ rule, ...days, term: termOf(rule)! }] : [])))('$rule from $from ends on $due', ({ term, from, due }) => {
    expect(countTerm(oracles, from, term).last).toBe(due);
  });
});

describe('terms as the server counts them', () => {
  const ends = testJson<Record<string, string[]>>('deploy/data/terms-generated.json');

  it.each(Object.keys(ends))('%s ends on the same day from every day of 2026', (rule) => {
    const counts = everyDayOf2026.map((day) => countTerm(calendar, day, termOf(rule)!));
    expect(counts.map(({ last, provisional }) => `${last}${provisional ? '?' : ''}`)).toEqual(ends[rule]);
  });
});

describe('every term from every day of 2026', () => {
  const counts = everyDayOf2026.flatMap((day) => terms.map((term) => countTerm(calendar, day, term)));

  it('ends on a working day after its start', () => {
    for (const { start, last } of counts) expect(last > start && isWorkingDay(calendar, last)).toBe(true);
  });

  it('has as many working days behind its start as it is long, and counts each day once', () => {
    for (const { start, last, term, days } of counts) {
      let working = 0;
      for (let day = dayAfter(start); day <= last; day = dayAfter(day)) if (isWorkingDay(calendar, day)) working += 1;
      expect(working).toBe(term.amount);
      expect(days.map(({ day }) => day)).toEqual(Array.from({ length: daysBetween(start, last) }, (_, at) => plusDays(start, at + 1)));
    }
  });

  it('never ends earlier when it starts later', () => {
    for (const term of terms) {
      const ends = everyDayOf2026.map((day) => countTerm(calendar, day, term).last);
      expect(ends).toEqual([...ends].sort());
    }
  });

  it('of calendar days moves its end only over days off', () => {
    for (const start of everyDayOf2026) {
      const { last } = countTerm(calendar, start, { amount: 10, unit: 'CD' });
      for (let day = plusDays(start, 10); day < last; day = dayAfter(day)) expect(isWorkingDay(calendar, day)).toBe(false);
    }
  });
});

it('knows weekends, holidays and make-up days from one another', () => {
  expect(['2026-11-20', '2026-11-21', '2026-10-01', '2026-10-10'].map((day) => kindOfDay(calendar, day))).toEqual(['WORKDAY', 'WEEKEND', 'HOLIDAY', 'MAKE_UP']);
});

it('says when a year’s notice is missing', () => {
  expect(countTerm(calendar, '2026-12-25', { amount: 7, unit: 'WD' })).toMatchObject({ last: '2027-01-05', provisional: true });
  expect(countTerm(calendar, '2026-11-25', { amount: 7, unit: 'WD' }).provisional).toBe(false);
});
