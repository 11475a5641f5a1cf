import { describe, expect, it } from 'vitest';
import calendar from '../../../deploy/data/calendar.json';
import type { Deadline } from '../../core/contract';
import { lengthOf, passedOver, pausesOf } from './workingWords';

const now = new Date('2026-10-12T04:00:00Z');
const clock: Deadline = { rule: 'D01', limit: '15WD', start: '2026-09-28', on: '2026-10-23', end: null, warn: '2026-10-19', stage: 'RUNS' };

describe('the working of a clock in words', () => {
  it('names the holiday and the day worked instead', () => {
    expect(passedOver(calendar, clock, now)).toBe('已走 6 个工作日，共 15 个；周末 3 天不计；国庆节 10-01 至 10-07 不计；调休上班 10-10 计入');
  });

  it('says how long it stood still and why', () => {
    const paused: Deadline = { ...clock, on: '2026-10-27', pauses: [{ reason: 'APPRAISAL', from: '2026-10-15', until: '2026-10-17', note: null }] };
    expect(passedOver(calendar, paused, now)).toMatch(/；停计 2 天$/);
    expect(pausesOf(paused)).toEqual(['检验鉴定：2026-10-15 起停计，2026-10-17 恢复']);
  });

  it('does not count for a clock that stands still, nor in hours', () => {
    expect(passedOver(calendar, { ...clock, stage: 'PAUSED' }, now)).not.toContain('已走');
    expect(passedOver(calendar, { ...clock, limit: '2H' }, now)).toBe('');
  });

  it.each([['2H', '2 小时'], ['0WD', '当个工作日'], ['15WD', '15 个工作日'], ['60CD', '60 日'], ['1M', '1 个月']])('%s is %s', (limit, text) => {
    expect(lengthOf(limit)).toBe(text);
  });
});
