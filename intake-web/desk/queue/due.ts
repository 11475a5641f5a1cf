import { dayOf, daysBetween, timeOf } from '../day';
import type { Due } from '../../core/contract';
import { words } from '../words';

export type Pressure = 'late' | 'near' | 'calm';

export interface DueWords {
  pressure: Pressure;
  text: string;
}

/** From how many days on a deadline is near. */
const NEAR_DAYS = 3;

const { due: said } = words.queue;

/** A deadline in words. U0 counts in hours and has an instant; all others end with their day. */
export function dueInWords(due: Due | null, now: Date): DueWords {
  if (due === null) return { pressure: 'calm', text: said.none };
  const days = daysBetween(dayOf(now), due.on);
  if (days < 0) return { pressure: 'late', text: said.over(-days) };
  if (due.at !== undefined && days === 0) return withinToday(new Date(due.at), now);
  if (days === 0) return { pressure: 'near', text: said.today };
  if (days === 1) return { pressure: 'near', text: said.tomorrow };
  return { pressure: days <= NEAR_DAYS ? 'near' : 'calm', text: said.left(days) };
}

const withinToday = (at: Date, now: Date): DueWords =>
  at < now ? { pressure: 'late', text: said.overToday(timeOf(at)) } : { pressure: 'near', text: said.until(timeOf(at)) };
