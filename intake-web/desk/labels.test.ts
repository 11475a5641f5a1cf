import { describe, expect, it } from 'vitest';

import matrix from '../../deploy/data/matrix.json';
import { en } from './words/en';
import { zh } from './words/zh';

const kinds = ['field', 'allegation', 'role', 'rank', 'managing', 'higherPost'] as const;

describe.each([['zh', zh], ['en', en]])('the catalogue in %s', (_, words) => {
  it.each(kinds)('names every %s of the matrix and no other', (kind) => {
    expect(Object.keys(words.facets[kind]).sort()).toEqual([...matrix.facets[kind]].sort());
  });

  it('names every regulator that the matrix knows and no other', () => {
    const regulators = new Set(JSON.stringify(matrix).match(/REG_[A-Z]+/g));
    expect(Object.keys(words.facets.regulators).sort()).toEqual([...regulators].sort());
  });
});
