import { plain } from './units';

/** Something written that stands for a value: where, and the same value's one spelling. */
export interface Figure {
  readonly value: string;
  readonly at: number;
  readonly end: number;
}

/** Shorter numbers stand in any letter and tell nobody apart. */
const DIGITS = 3;

const NUMBER = /\p{Nd}(?:[\p{Nd},，.．-]*\p{Nd})?|[零〇一二两三四五六七八九十百千万亿]{3,}/gu;

/** Amounts, telephone and other numbers, with separators or without. */
export const numbersIn = (text: string): Figure[] =>
  [...text.matchAll(NUMBER)]
    .map(({ 0: written, index }) => ({ value: plain(written).replace(/[,-]/g, ''), at: index, end: index + written.length }))
    .filter(({ value }) => value.length >= DIGITS);

const DATE = /(?:(\p{Nd}{4})\s*[年/.．-]\s*)?(\p{Nd}{1,2})\s*[月/.．-]\s*(\p{Nd}{1,2})\s*[日号]?|(\p{Nd}{4})\s*[年/.．-]\s*(\p{Nd}{1,2})\s*月?/gu;

/** Days (without their year, which goes without saying) and months. */
export const datesIn = (text: string): Figure[] =>
  [...text.matchAll(DATE)].flatMap(({ 0: written, index, 2: month, 3: day, 4: year, 5: ofYear }) => {
    const value = day ? dayOf(month!, day) : monthOf(year!, ofYear!);
    return value === undefined ? [] : [{ value, at: index, end: index + written.length }];
  });

function dayOf(month: string, day: string): string | undefined {
  const [m, d] = [Number(plain(month)), Number(plain(day))];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${m}-${d}` : undefined;
}

function monthOf(year: string, month: string): string | undefined {
  const m = Number(plain(month));
  return m >= 1 && m <= 12 ? `${plain(year)}/${m}` : undefined;
}
