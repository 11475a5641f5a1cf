import { describe, expect, it } from 'vitest';
import type { Calendar } from '../calendar/workingDays';
import { testJson } from '../testdata/files';
import { complaintDates, complaintOf, type Complaint } from './dates';
import { kindAsked } from './kind';
import { cautionWords, stepWords, working } from './words';

const calendar = testJson<Calendar>('deploy/data/calendar.json');
const TODAY = '2026-09-28';
const dates = (complaint: Complaint) => complaintDates(complaint, calendar, TODAY);
const days = (complaint: Complaint) => dates(complaint).lastDays.map(({ step, count }) => [step, count.last]);

describe('a complaint about a tender', () => {
  it.each([
    ['10 calendar days, moved over the holidays (D25 of the oracles)', { about: 'OTHER', knew: '2026-09-22' }, '2026-10-08'],
    ['10 calendar days that end on a working day', { about: 'OTHER', knew: '2026-09-18' }, '2026-09-28'],
    ['the five days of waiting for the answer left out', { about: 'RESULT', knew: '2026-11-02', objection: '2026-11-03', reply: '2026-11-08' }, '2026-11-17'],
    ['an objection before the day of knowing leaves out nothing earlier', { about: 'RESULT', knew: '2026-11-04', objection: '2026-11-03', reply: '2026-11-06' }, '2026-11-16'],
    ['an objection made too late revives nothing', { about: 'RESULT', knew: '2026-11-02', objection: '2026-11-20', reply: '2026-11-23' }, '2026-11-12'],
  ] as const)('%s', (_, said, last) => {
    expect(days({ kind: 'TENDER', ...said })).toEqual([['TENDER_COMPLAINT', last]]);
  });

  it('is told that an objection must come first', () => expect(dates({ kind: 'TENDER', about: 'OPENING', knew: '2026-09-22' }).cautions).toEqual(['OBJECT_FIRST']));

  it('is given no last day while the objection is unanswered', () => {
    expect(dates({ kind: 'TENDER', about: 'RESULT', knew: '2026-09-22', objection: '2026-09-23' })).toMatchObject({ lastDays: [], cautions: ['CLOCK_STANDS'] });
  });

  it('shows its working', () => {
    const [last] = dates({ kind: 'TENDER', about: 'RESULT', knew: '2026-09-18', objection: '2026-09-20', reply: '2026-09-24' }).lastDays;
    expect(working(last!).map(({ zh }) => zh)).toEqual([
      '从 2026 年 9 月 18 日的第二天起，数 10 日', '2026 年 9 月 20 日到 2026 年 9 月 24 日等待答复的 4 日不计算',
      '最后一日 2026 年 10 月 2 日不是工作日，顺延到下一个工作日',
    ]);
    expect(last!.count.last).toBe('2026-10-08');
  });
});

describe('a complaint about a government purchase', () => {
  it('counts 7 working days for the challenge (D26 of the oracles)', () => {
    expect(days({ kind: 'PROCUREMENT', knew: '2026-09-24' })).toEqual([['CHALLENGE', '2026-10-12']]);
  });

  it('counts 7 for the answer and 15 from it', () => {
    expect(days({ kind: 'PROCUREMENT', knew: '2026-09-24', objection: '2026-09-28', reply: '2026-09-30' })).toEqual([['ANSWER', '2026-10-13'], ['PROCUREMENT_COMPLAINT', '2026-10-27']]);
  });

  it.each([[undefined, []], ['2026-10-20', ['ANSWER_LATE']]])('counts from the lapse of the answer’s time when it came %s', (reply, cautions) => {
    const found = dates({ kind: 'PROCUREMENT', objection: '2026-09-28', ...(reply && { reply }) });
    expect(found.lastDays.map(({ count }) => count.last)).toEqual(['2026-10-13', '2026-11-03']);
    expect(found.cautions).toEqual(cautions);
  });

  it('shows its working, days off and make-up days', () => {
    const [challenge] = dates({ kind: 'PROCUREMENT', knew: '2026-09-24' }).lastDays;
    expect(working(challenge!).map(({ zh }) => zh)).toEqual([
      '从 2026 年 9 月 24 日的第二天起，数 7 个工作日', '2026 年 9 月 25 日到 2026 年 9 月 27 日放假，不计算',
      '2026 年 10 月 1 日到 2026 年 10 月 7 日放假，不计算', '周末 1 天不计算', '2026 年 10 月 10 日是调休的上班日，计算在内',
    ]);
  });
});

describe('what the person must know beside', () => {
  it('says which days have passed', () => {
    expect(dates({ kind: 'TENDER', about: 'OTHER', knew: '2026-09-17' }).lastDays[0]!.over).toBe(false);
    expect(dates({ kind: 'TENDER', about: 'OTHER', knew: '2026-09-11' }).lastDays[0]!.over).toBe(true);
  });

  it('asks to check an answer that came before the objection', () => {
    expect(dates({ kind: 'PROCUREMENT', objection: '2026-09-28', reply: '2026-09-27' })).toMatchObject({ lastDays: [], cautions: ['ORDER'] });
    expect(dates({ kind: 'TENDER', knew: '2026-09-22', reply: '2026-09-27' }).cautions).toEqual(['ORDER']);
  });

  it('says that a day may move where the holidays are not published', () => {
    expect(dates({ kind: 'PROCUREMENT', knew: '2026-12-28' }).cautions).toContain('PROVISIONAL');
  });

  it('names an article for every step and speaks both languages', () => {
    for (const { names, to, law } of Object.values(stepWords)) for (const text of [names, to, law]) expect(text.zh && text.en).toBeTruthy();
    for (const text of Object.values(cautionWords)) expect(text.zh && text.en).toBeTruthy();
  });
});

describe('reading it from the answers', () => {
  it.each([
    [{}, 'REPORT'], [{ kind: 'REPORT' }, 'REPORT'], [{ kind: 'COMPLAINT', complaintKind: 'TENDER' }, 'COMPLAINT_TENDER'],
    [{ kind: 'BOTH', complaintKind: 'PROCUREMENT' }, 'BOTH_PROCUREMENT'], [{ kind: 'COMPLAINT', complaintKind: 'NONE' }, 'REPORT'],
    [{ kind: 'SUGGESTION' }, 'SUGGESTION'], [{ kind: 'SELF_DISCLOSURE' }, 'SELF_DISCLOSURE'],
  ])('offers the desk for %j to register %s', (answers, kind) => expect(kindAsked(answers)).toBe(kind));

  it('finds no complaint in a report, nor where the procedure is none', () => {
    expect(complaintOf({ kind: 'REPORT', complaintKind: 'TENDER' })).toBeUndefined();
    expect(complaintOf({ kind: 'BOTH', complaintKind: 'NONE' })).toBeUndefined();
  });

  it('leaves out days that are none', () => {
    expect(complaintOf({ kind: 'COMPLAINT', complaintKind: 'TENDER', complaintAbout: 'RESULT', knewDate: 'UNKNOWN', objectionDate: '2026-02-30', objectionReplyDate: '2026-11-03' }))
      .toEqual({ kind: 'TENDER', about: 'RESULT', reply: '2026-11-03' });
  });
});
