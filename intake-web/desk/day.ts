import { dayOf } from '../core/time';

export { dayOf };

// The law's days are Chinese days, whatever the clock of this computer says.
const zone = 'Asia/Shanghai';
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

/** `HH:mm` of that instant in China. */
export const timeOf = (instant: Date): string => timeFormat.format(instant);

/** Calendar days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * When something happened, as short as it stays clear: `09:12` today, else `11-20`, else `2025-11-20`.
 * @param at a day for reporters' acts (it stays a day), an instant for officers'
 */
export function short(at: string, now: Date): string {
  const day = at.length > 10 ? dayOf(new Date(at)) : at;
  if (at.length > 10 && day === dayOf(now)) return timeOf(new Date(at));
  return day.slice(0, 4) === dayOf(now).slice(0, 4) ? day.slice(5) : day;
}

/** Day and, where one was kept, minute. */
export const exact = (at: string): string => (at.length > 10 ? `${dayOf(new Date(at))} ${timeOf(new Date(at))}` : at);
