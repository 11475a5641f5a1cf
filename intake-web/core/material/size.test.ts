import { expect, it } from 'vitest';
import { sizeWords } from './size';

it.each([[0, '0 B'], [1, '1 B'], [1023, '1023 B'], [1024, '1.0 KB'], [1_300_000, '1.2 MB'], [734_003_200, '700 MB'], [2 ** 31, '2.0 GB']])('says %i bytes as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
