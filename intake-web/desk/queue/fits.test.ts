import { describe, expect, it } from 'vitest';

import type { ClueRow } from '../../core/contract';
import { fits } from './fits';

const reader = { user: 'li.wen', now: new Date('2026-11-22T04:00:00Z') };
const row = (part: Partial<ClueRow> = {}) => ({ desk: 'DISC', state: 'RECEIVED', urgency: 'U1', facets: { field: 'F1' }, assignee: null, due: null, lastEvent: { type: 'filed' }, ...part }) as ClueRow;
const due = (on: string, at?: string) => row({ due: { rule: 'ACCEPTANCE', on, ...(at && { at }) } });

describe('a row found by its headline', () => {
  it('fits a query without conditions', () => expect(fits(row(), {}, reader)).toBe(true));

  it.each([
    [{ desk: 'DISC' }, true], [{ desk: 'MKT' }, false], [{ state: ['RECEIVED'] }, true], [{ state: ['ACCEPTED'] }, false], [{ state: [] }, true],
    [{ urgency: ['U0', 'U1'] }, true], [{ urgency: ['U3'] }, false], [{ field: ['F1'] }, true], [{ field: ['F2'] }, false],
    [{ assignee: 'none' }, true], [{ assignee: 'me' }, false], [{ waiting: true }, false],
  ] as const)('%j: %s', (query, expected) => {
    expect(fits(row(), query as Parameters<typeof fits>[1], reader)).toBe(expected);
  });

  it('is in hand whichever way was approved', () => {
    expect(fits(row({ state: 'PRELIM_VERIFY' }), { state: ['ASSIGNED'] }, reader)).toBe(true);
    expect(fits(row({ state: 'PRELIM_VERIFY' }), { state: ['PROPOSED', 'CLOSED'] }, reader)).toBe(false);
    expect(fits(row({ state: 'ARCHIVED' }), { state: ['CLOSED'] }, reader)).toBe(true);
  });

  it('without facets belongs to no field', () => expect(fits(row({ facets: null }), { field: ['F1'] }, reader)).toBe(false));

  it('is mine by user name or by “me”', () => {
    expect(fits(row({ assignee: 'li.wen' }), { assignee: 'me' }, reader)).toBe(true);
    expect(fits(row({ assignee: 'wu.fang' }), { assignee: 'wu.fang' }, reader)).toBe(true);
  });

  it.each([
    ['OVERDUE', [true, true, false, false, false, false]],
    ['TODAY', [false, false, true, false, false, false]],
    ['WEEK', [false, false, true, true, false, false]],
  ] as const)('is due in the stretch %s', (stretch, expected) => {
    const rows = [due('2026-11-21'), due('2026-11-22', '2026-11-22T03:00:00Z'), due('2026-11-22'), due('2026-11-28'), due('2026-11-29'), row()];
    expect(rows.map((each) => fits(each, { due: stretch }, reader))).toEqual(expected);
  });
});
