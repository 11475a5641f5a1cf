import { describe, expect, it } from 'vitest';

import type { Facets } from '../../core/contract';
import { INDEX_SIZES } from '../../core/officer/deskIndex';
import { proposal } from './proposal';

const facets: Facets = {
  field: 'F1', allegation: ['A02'], role: 'LEADER', rank: 'R_XIANGKE', managing: 'M_DIST', higherPost: 'NO',
  mode: 'ANONYMOUS', ongoing: 'YES', imminent: false, danger: false, crimeLine: false,
};

describe('the proposed headline', () => {
  it('names unit, post and matter', () => {
    expect(proposal({ answers: { subjUnit: '清源街道办事处', subjPost: '分管副主任' }, facets })).toBe('清源街道办事处 · 分管副主任 · 指定承办方、中标人');
  });

  it('leaves out what was not answered', () => {
    expect(proposal({ answers: { subjUnit: ' ', subjPost: 'UNKNOWN', story: '经过。' }, facets })).toBe('指定承办方、中标人');
  });

  it('fits the index however long the answers are, and cuts no character in half', () => {
    const text = proposal({ answers: { subjUnit: '𠮷'.repeat(500), subjPost: '长\n'.repeat(500) }, facets });
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(new TextEncoder().encode(JSON.stringify({ v: 1, text, tags: [], by: 'a'.repeat(32) })).length).toBeLessThanOrEqual(INDEX_SIZES.at(-1)!);
  });
});
