import { frame } from '#words/frame';

import { complaintDates, complaintOf, type ComplaintDates } from '../core/complaint/dates';
import { dayOf } from '../core/time';
import type { Draft } from './draft';
import type { Opened } from './opened';

/** A day in words of the build's language, such as 2026年11月29日. @param day YYYY-MM-DD, in Shanghai */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(frame.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The last days that the law leaves for the draft's complaint, as of today; undefined where it is none. */
export function complaintDaysOf({ answers }: Draft, { calendar }: Opened): ComplaintDates | undefined {
  const complaint = complaintOf(answers);
  return complaint && complaintDates(complaint, calendar, dayOf(new Date()));
}
