import { dayAfter, weekdayOf } from '../time';

/** calendar.json: the days that the State Council's yearly notice takes out of, or puts into, the ordinary working week. */
export interface Calendar {
  readonly version: string;
  readonly years: Readonly<Record<string, CalendarYear>>;
}

export interface CalendarYear {
  readonly holidays: readonly string[];
  readonly makeUpWorkdays: readonly string[];
  /** What a run of days off is for, by its first day. */
  readonly names?: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>>;
}

/** Why a day does not count, or counts although it is a Saturday or Sunday. */
export type DayKind = 'WORKDAY' | 'MAKE_UP' | 'WEEKEND' | 'HOLIDAY';

/** What a day is by the notices that have been published; for a year without one the plain week holds. */
export function kindOfDay(calendar: Calendar, day: string): DayKind {
  const { holidays = [], makeUpWorkdays = [] } = calendar.years[day.slice(0, 4)] ?? {};
  if (makeUpWorkdays.includes(day)) return 'MAKE_UP';
  if (holidays.includes(day)) return 'HOLIDAY';
  return weekdayOf(day) === 0 || weekdayOf(day) === 6 ? 'WEEKEND' : 'WORKDAY';
}

export const isWorkingDay = (calendar: Calendar, day: string): boolean => ['WORKDAY', 'MAKE_UP'].includes(kindOfDay(calendar, day));

/** Whether the notice of every year from the first day to the last has been published; otherwise a count is provisional. */
export function knowsYears(calendar: Calendar, first: string, last: string): boolean {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return Array.from({ length: years }, (_, at) => String(Number(first.slice(0, 4)) + at)).every((year) => year in calendar.years);
}

/** The given day if it is a working day, else the next one that is (Civil Code art. 203). */
export function onOrAfter(calendar: Calendar, day: string): string {
  let candidate = day;
  while (!isWorkingDay(calendar, candidate)) candidate = dayAfter(candidate);
  return candidate;
}
