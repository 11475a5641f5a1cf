import { workingOf, type HolidayRun } from '../../core/calendar/working';
import type { Calendar } from '../../core/calendar/workingDays';
import type { Deadline } from '../../core/contract';
import { dayOf, short } from '../day';
import { language, words } from '../words';

const { clocks: said } = words.clue;

/** `15WD` in words. */
export function lengthOf(limit: string): string {
  const [, amount = '', unit = ''] = /^(\d+)([A-Z]+)$/.exec(limit) ?? [];
  if (limit === '0WD') return said.sameDay;
  return said.length[unit as keyof typeof said.length]?.(Number(amount)) ?? limit;
}

/** How far a running clock has come, and which days it passed over. */
export function passedOver(calendar: Calendar, { start, on, limit, pauses = [], stage }: Deadline, now: Date): string {
  if (limit.endsWith('H')) return '';
  const workingDays = limit.endsWith('WD');
  const today = dayOf(now);
  const work = workingOf(calendar, { start, last: on, workingDays, standstills: pauses }, today, language);
  return [
    ...(stage === 'PAUSED' ? [] : [said.counted(work.counted, work.total, workingDays)]),
    ...(workingDays && work.weekends > 0 ? [said.weekends(work.weekends)] : []),
    ...(workingDays ? work.holidays.map((run) => said.holiday(run.name, spanOf(run, now))) : []),
    ...(workingDays && work.makeUps.length > 0 ? [said.makeUps(work.makeUps.map((day) => short(day, now)).join(said.and))] : []),
    ...(work.paused > 0 ? [said.pausedDays(work.paused)] : []),
  ].join(words.clue.joint);
}

/** Every time in which it stood still: why, and from when until when. */
export const pausesOf = ({ pauses = [] }: Deadline): readonly string[] =>
  pauses.map(({ reason, from, until }) => said.paused(said.reasons[reason], from, until ?? undefined));

const spanOf = ({ first, last }: HolidayRun, now: Date): string =>
  first === last ? short(first, now) : said.days(short(first, now), short(last, now));
