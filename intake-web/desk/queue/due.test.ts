import { describe, expect, it } from 'vitest';

import { dueInWords } from './due';

/** Noon of 22 November in China. */
const now = new Date('2026-11-22T04:00:00Z');

const due = (on: string, at?: string) => ({ rule: 'ACCEPTANCE' as const, on, ...(at !== undefined && { at }) });

describe('a deadline in words', () => {
  it.each([
    ['2026-12-11', 'calm', '还有 19 天'],
    ['2026-11-25', 'near', '还有 3 天'],
    ['2026-11-23', 'near', '明天到期'],
    ['2026-11-22', 'near', '今天到期'],
    ['2026-11-21', 'late', '超期 1 天'],
  ])('%s is %s: %s', (on, pressure, text) => {
    expect(dueInWords(due(on), now)).toEqual({ pressure, text });
  });

  it('counts days in China, not on this computer', () => {
    expect(dueInWords(due('2026-11-23'), new Date('2026-11-22T16:00:00Z')).text).toBe('今天到期');
  });

  it('counts danger to life by the minute', () => {
    expect(dueInWords(due('2026-11-22', '2026-11-22T05:30:00Z'), now)).toEqual({ pressure: 'near', text: '今天 13:30 前' });
    expect(dueInWords(due('2026-11-22', '2026-11-22T03:30:00Z'), now)).toEqual({ pressure: 'late', text: '已过 11:30' });
  });

  it('says so when there is none', () => {
    expect(dueInWords(null, now)).toEqual({ pressure: 'calm', text: '没有期限' });
  });
});
