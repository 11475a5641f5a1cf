import { frame } from '#words/frame';

const DAY_MS = 86_400_000;

/** A day in words of the build's language, such as 2026年11月29日. @param day YYYY-MM-DD, in Shanghai */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(frame.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** @param day YYYY-MM-DD */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
