import type { Count, CountedDay } from '../calendar/count';
import type { Text } from '../questionnaire/questionnaire';
import { spellDate } from '../questionnaire/spell';
import { daysBetween } from '../time';
import type { Caution, LastDay, Step } from './dates';

/** Said wherever these days are shown. */
export const NO_STANDSTILL: Text = {
  zh: '在这里反映，不代替投诉，也不会让这些期限停下来。投诉要由您自己向有权的部门提出。',
  en: 'Reporting here does not replace a complaint and stops none of these clocks. You make the complaint yourself, to the competent department.',
};

/** What is to be done by the last day, to whom, and the article that says so. */
export const stepWords: Readonly<Record<Step, { readonly names: Text; readonly to: Text; readonly law: Text }>> = {
  TENDER_COMPLAINT: {
    names: { zh: '提出投诉', en: 'Make the complaint' },
    to: { zh: '向这个项目的行政监督部门提出，署真实名称，签字盖章', en: 'To the department that supervises the project, in your true name, signed and sealed' },
    law: { zh: '招标投标法实施条例第六十条', en: 'Regulation on Tenders, art. 60' },
  },
  CHALLENGE: {
    names: { zh: '提出质疑', en: 'File the challenge' },
    to: { zh: '用书面向采购人或者采购代理机构提出', en: 'In writing, to the purchaser or its agent' },
    law: { zh: '政府采购法第五十二条', en: 'Government Procurement Law, art. 52' },
  },
  ANSWER: {
    names: { zh: '对方答复质疑', en: 'The challenge is answered' },
    to: { zh: '采购人或者采购代理机构应当在这一天以前答复', en: 'By the purchaser or its agent' },
    law: { zh: '政府采购法第五十三条', en: 'Government Procurement Law, art. 53' },
  },
  PROCUREMENT_COMPLAINT: {
    names: { zh: '提出投诉', en: 'Make the complaint' },
    to: { zh: '向同级财政部门提出，事项不能超出质疑的范围', en: 'To the finance department of the same level, within what was challenged' },
    law: { zh: '政府采购法第五十五条', en: 'Government Procurement Law, art. 55' },
  },
};

export const cautionWords: Readonly<Record<Caution, Text>> = {
  OBJECT_FIRST: {
    zh: '这类事项要先向招标人提出异议，没有异议的投诉不会受理。异议也有期限：对文件的，在投标截止 10 日前（资格预审文件为 2 日前）；对开标的，当场；对评标结果的，在公示期内。',
    en: 'For this an objection to the tenderer comes first; without it a complaint is not accepted. It has its own time: on documents 10 days before bids close (2 days for prequalification), on the opening at once, on the result while the candidates are published.',
  },
  CLOCK_STANDS: {
    zh: '从提出异议到收到答复，投诉的期限不计算。收到答复以后再来算最后一天。',
    en: 'From the objection to its answer the time for a complaint does not run. The last day can be told once you are answered.',
  },
  CHALLENGE_FIRST: { zh: '政府采购要先质疑，才能投诉。', en: 'In government purchasing a challenge comes before the complaint.' },
  ANSWER_LATE: {
    zh: '答复超过了 7 个工作日。投诉的期限从应当答复的最后一天起算，不因答复晚了而延长。',
    en: 'The answer came after its 7 working days. The time for the complaint runs from the last day of those, and is not longer because the answer was late.',
  },
  ORDER: { zh: '请核对日期：答复应当在异议或者质疑以后。', en: 'Check the dates: an answer comes after the objection or challenge.' },
  PROVISIONAL: {
    zh: '有的年份还没有公布放假安排，最后一天可能变动。请尽早提出。',
    en: 'The holidays of a year are not yet published; the last day may move. Act early.',
  },
};

/** How the last day was counted, a line a step: from when, what was left out, and whether it moved. */
export function working({ count, paused }: LastDay): Text[] {
  return [begun(count, paused?.days ?? 0), ...(paused ? [leftOut(paused)] : []), ...(count.term.unit === 'WD' ? passedOver(count.days) : moved(count))];
}

const both = (say: (day: (written: string) => string) => { zh: string; en: string }): Text =>
  ({ zh: say((written) => spellDate(written, 'zh')).zh, en: say((written) => spellDate(written, 'en')).en });

const begun = ({ start, term }: Count, paused: number): Text => both((day) => {
  const amount = term.amount - paused;
  return term.unit === 'WD'
    ? { zh: `从 ${day(start)}的第二天起，数 ${amount} 个工作日`, en: `${amount} working days from the day after ${day(start)}` }
    : { zh: `从 ${day(start)}的第二天起，数 ${amount} 日`, en: `${amount} days from the day after ${day(start)}` };
});

const leftOut = ({ from, to, days }: NonNullable<LastDay['paused']>): Text => both((day) => ({
  zh: `${day(from)}到 ${day(to)}等待答复的 ${days} 日不计算`, en: `The ${days} days of waiting for the answer, ${day(from)} to ${day(to)}, do not count`,
}));

function passedOver(days: readonly CountedDay[]): Text[] {
  const holidays = runs(days.filter(({ kind }) => kind === 'HOLIDAY'));
  const weekend = days.filter(({ kind }) => kind === 'WEEKEND').length;
  return [
    ...holidays.map(([first, last]) => both((day) => first === last
      ? { zh: `${day(first)}放假，不计算`, en: `${day(first)} is a holiday and does not count` }
      : { zh: `${day(first)}到 ${day(last)}放假，不计算`, en: `${day(first)} to ${day(last)} are holidays and do not count` })),
    ...(weekend > 0 ? [{ zh: `周末 ${weekend} 天不计算`, en: `${weekend} days of weekends do not count` }] : []),
    ...days.filter(({ kind }) => kind === 'MAKE_UP').map(({ day: one }) => both((day) => ({
      zh: `${day(one)}是调休的上班日，计算在内`, en: `${day(one)} is a make-up working day and counts`,
    }))),
  ];
}

function moved({ days, last }: Count): Text[] {
  const full = days.filter(({ number }) => number !== undefined).at(-1)?.day ?? last;
  return full === last ? [] : [both((day) => ({
    zh: `最后一日 ${day(full)}不是工作日，顺延到下一个工作日`, en: `The last of them, ${day(full)}, is no working day; it moves to the next one`,
  }))];
}

/** First and last day of each unbroken run, in the order of the days. */
function runs(days: readonly CountedDay[]): [string, string][] {
  const found: [string, string][] = [];
  for (const { day } of days) {
    const open = found.at(-1);
    if (open && daysBetween(open[1], day) === 1) open[1] = day;
    else found.push([day, day]);
  }
  return found;
}
