import { describe, expect, it } from 'vitest';

import type { ClueRow } from '../../core/contract';
import { merge } from './merge';

const row = (clueId: string, state: ClueRow['state'] = 'RECEIVED') => ({ clueId, state }) as ClueRow;

describe('a fresh reading under the rows that are shown', () => {
  it('changes a row where it stands', () => {
    const { rows } = merge({ rows: [row('a'), row('b')], next: undefined }, { rows: [row('b', 'REGISTERED'), row('a')], next: undefined });
    expect(rows).toEqual([row('a'), row('b', 'REGISTERED')]);
  });

  it('counts what is new and shows none of it', () => {
    const { rows, arrived } = merge({ rows: [row('a')], next: undefined }, { rows: [row('x'), row('a'), row('y')], next: undefined });
    expect({ rows, arrived }).toEqual({ rows: [row('a')], arrived: 2 });
  });

  it('does not take the next page for news', () => {
    const { arrived } = merge({ rows: [row('a')], next: 'b' }, { rows: [row('a'), row('b')], next: undefined });
    expect(arrived).toBe(0);
  });

  it('marks what has left and keeps its place', () => {
    const { rows, gone } = merge({ rows: [row('a'), row('b')], next: undefined }, { rows: [row('b')], next: undefined });
    expect({ rows, gone: [...gone] }).toEqual({ rows: [row('a'), row('b')], gone: ['a'] });
  });
});
