import { frame } from '#words/frame';

import { complaintDates, complaintOf, type ComplaintDates } from '../core/complaint/dates';
import { spellDate } from '../core/questionnaire/spell';
import { dayOf } from '../core/time';
import type { Draft } from './draft';
import type { Opened } from './opened';

/** A day in words of the build's language, written as the answers are. @param day YYYY-MM-DD, in Shanghai */
export const dayWords = (day: string): string => spellDate(day, frame.language);

/** The last days that the law leaves for the draft's complaint, as of today; undefined where it is none. */
export function complaintDaysOf({ answers }: Draft, { calendar }: Opened): ComplaintDates | undefined {
  const complaint = complaintOf(answers);
  return complaint && complaintDates(complaint, calendar, dayOf(new Date()));
}
