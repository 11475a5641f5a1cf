import { frame } from '#words/frame';

/** A day in words of the build's language, such as 2026年11月29日. @param day YYYY-MM-DD, in Shanghai */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(frame.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
