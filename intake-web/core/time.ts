/** The day in Asia/Shanghai (no summer time since 1991), `YYYY-MM-DD`. */
export const dayOf = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The second in UTC, `YYYY-MM-DDThh:mm:ssZ`. */
export const instantOf = (now: Date): string => `${now.toISOString().slice(0, 19)}Z`;

/** Whether the calendar has such a day, `YYYY-MM-DD`. */
export const dayExists = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};
