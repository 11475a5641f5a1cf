import { dayAfter } from '../time';
import { isWorkingDay, kindOfDay, knowsYears, onOrAfter, type Calendar, type DayKind } from './workingDays';

/** A length of time: WD working days, CD calendar days. */
export interface Term {
  readonly amount: number;
  readonly unit: 'WD' | 'CD';
}

export interface CountedDay {
  readonly day: string;
  readonly kind: DayKind;
  /** Its number in the term; absent when the day was passed over. */
  readonly number?: number;
}

/** A term counted from a day, with its working. */
export interface Count {
  readonly start: string;
  readonly term: Term;
  /** The last day on which the act is in time; all of that day still counts. */
  readonly last: string;
  /** Every day from the one after the start to the last, counted or passed over. */
  readonly days: readonly CountedDay[];
  /** The calendar of a year is missing, so that the last day may move. */
  readonly provisional: boolean;
}

/**
 * Counts a term. The day of the start does not count (Civil Code art. 201). A last calendar day that is a day off moves to
 * the next working day (art. 203).
 */
export function countTerm(calendar: Calendar, start: string, term: Term): Count {
  const days: CountedDay[] = [];
  let number = 0;
  for (let day = dayAfter(start); number < term.amount; day = dayAfter(day)) {
    const counts = term.unit === 'CD' || isWorkingDay(calendar, day);
    if (counts) number += 1;
    days.push({ day, kind: kindOfDay(calendar, day), ...(counts && { number }) });
  }
  const full = days.at(-1)?.day ?? start;
  const last = onOrAfter(calendar, full);
  for (let day = dayAfter(full); day <= last; day = dayAfter(day)) days.push({ day, kind: kindOfDay(calendar, day) });
  return { start, term, last, days, provisional: !knowsYears(calendar, start, last) };
}
