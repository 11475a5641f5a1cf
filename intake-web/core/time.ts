/** The day in Asia/Shanghai (no summer time since 1991), `YYYY-MM-DD`. */
export const dayOf = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The second in UTC, `YYYY-MM-DDThh:mm:ssZ`. */
export const instantOf = (now: Date): string => `${now.toISOString().slice(0, 19)}Z`;

/** Whether the calendar has such a day, `YYYY-MM-DD`. */
export const dayExists = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

const DAY = 86_400_000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day after `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => plusDays(day, 1);

export const plusDays = (day: string, days: number): string => new Date(midnight(day) + days * DAY).toISOString().slice(0, 10);

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (first: string, second: string): number => (midnight(second) - midnight(first)) / DAY;

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(midnight(day)).getUTCDay();
