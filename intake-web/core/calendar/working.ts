import { dayAfter } from '../time';
import { kindOfDay, type Calendar } from './workingDays';

/** Days on which a clock stood still: the first counts no more, the second again. */
export interface Standstill {
  readonly from: string;
  readonly until: string | null;
}

/** A run of days off that the count passed over. */
export interface HolidayRun {
  readonly first: string;
  readonly last: string;
  /** In the given language; undefined where the notice names none. */
  readonly name: string | undefined;
}

/** How a clock came to its last day. */
export interface Working {
  /** Days of the term up to today, in its own unit. */
  readonly counted: number;
  readonly total: number;
  readonly weekends: number;
  readonly holidays: readonly HolidayRun[];
  /** Days of weekends that are worked, and count. */
  readonly makeUps: readonly string[];
  readonly paused: number;
}

export interface Counted {
  readonly start: string;
  readonly last: string;
  readonly workingDays: boolean;
  readonly standstills: readonly Standstill[];
}

/** Shows how a term came to its last day; the server has counted it. */
export function workingOf(calendar: Calendar, { start, last, workingDays, standstills }: Counted, today: string, language: 'zh' | 'en'): Working {
  const holidays: { first: string; last: string; name: string | undefined }[] = [];
  const makeUps: string[] = [];
  let [counted, total, weekends, paused] = [0, 0, 0, 0];
  for (let day = dayAfter(start); day <= last; day = dayAfter(day)) {
    const kind = kindOfDay(calendar, day);
    const stood = standstills.some(({ from, until }) => day >= from && (until === null || day < until));
    if (kind === 'HOLIDAY') note(holidays, day, calendar.years[day.slice(0, 4)]?.names?.[day]?.[language]);
    if (kind === 'MAKE_UP') makeUps.push(day);
    if (kind === 'WEEKEND') weekends += 1;
    if (stood) paused += 1;
    else if (!workingDays || kind === 'WORKDAY' || kind === 'MAKE_UP') {
      total += 1;
      if (day <= today) counted += 1;
    }
  }
  return { counted, total, weekends, holidays, makeUps, paused };
}

/** A holiday goes on the run that it continues, unless it begins one of its own. */
function note(runs: { first: string; last: string; name: string | undefined }[], day: string, name: string | undefined): void {
  const run = runs.at(-1);
  if (run && dayAfter(run.last) === day && name === undefined) run.last = day;
  else runs.push({ first: day, last: day, name });
}
