import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';

/** A stretch of two texts: in both, only in the first, or only in the second. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

// Chinese has no blanks between words; the browser knows where they end.
const intlSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where two texts differ, by word. */
export const betweenTexts = (theirs: string, mine: string): readonly Piece[] => diffWordsWithSpace(theirs, mine, { intlSegmenter }).map(pieceOf);

/** Where two documents differ, by line. */
export const betweenLines = (before: readonly string[], after: readonly string[]): readonly Piece[] =>
  diffLines(lines(before), lines(after)).map(pieceOf);

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

const pieceOf = ({ added, removed, value }: ChangeObject<string>): Piece => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value });
