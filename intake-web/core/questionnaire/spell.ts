import type { Language } from './questionnaire';

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day, month or year as people say it; `~` behind it (ISO 8601-2) is an “about”. Anything else stays as it is. */
export function spellDate(written: string, language: Language): string {
  const [, year, month, day, about] = WRITTEN.exec(written) ?? [];
  if (!year) return written;
  const words = language === 'zh' ? chinese(year, month, day) : english(year, month, day);
  return about ? `${language === 'zh' ? '大约' : 'about'} ${words}` : words;
}

const chinese = (year: string, month?: string, day?: string): string =>
  [`${year} 年`, month && `${Number(month)} 月`, day && `${Number(day)} 日`].filter(Boolean).join(' ');

const english = (year: string, month?: string, day?: string): string =>
  [day && String(Number(day)), month && (MONTHS[Number(month) - 1] ?? month), year].filter(Boolean).join(' ');
