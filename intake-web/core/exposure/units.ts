/** A hanzi, or a word or figure of any other script; with where it stands in the text. */
export interface Unit {
  /** Alike however it was typed: full-width or not, capital or not. */
  readonly key: string;
  readonly at: number;
  readonly end: number;
  /** How much it counts towards a phrase: a hanzi one, a word two. */
  readonly weight: number;
}

const UNIT = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const HANZI = /^\p{Script=Han}$/u;

/** The units of a text. What stands between them, blanks and points, hides nothing: two texts that differ in it alone say the same. */
export const unitsOf = (text: string): Unit[] =>
  [...text.matchAll(UNIT)].map(({ 0: unit, index }) => ({
    key: plain(unit), at: index, end: index + unit.length, weight: HANZI.test(unit) ? 1 : 2,
  }));

export const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Where the shortest phrase that begins here and weighs enough ends (exclusive); undefined when the text is over before. */
export function phraseFrom(units: readonly Unit[], start: number, weight: number): number | undefined {
  let sum = 0;
  for (let end = start; end < units.length; end++) {
    sum += units[end]!.weight;
    if (sum >= weight) return end + 1;
  }
  return undefined;
}

/** A stretch of units as one key. */
export const keyOf = (units: readonly Unit[], start: number, end: number): string =>
  units.slice(start, end).map(({ key }) => key).join('\u0000');
