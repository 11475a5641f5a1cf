import { dayExists } from '../time';
import { cardsOf } from './given';
import type { Answers, Card, Mode, Question, Questionnaire, Road, Text, Value } from './questionnaire';
import { UNKNOWN } from './questionnaire';
import { cardQuestions, optionsOf, shownQuestions } from './shown';
import { isEmpty, tidyValue } from './tidy';

/** What is to be put right before the next screen; one sentence that names the fix. */
export interface Fault {
  readonly key: string;
  /** Which card of which list, where it stands in one. */
  readonly card?: { readonly list: string; readonly at: number };
  readonly text: Text;
}

/** The faults of one screen, in the order of its questions. */
export function faultsOf(asked: Questionnaire, group: string, answers: Answers, road: Road, mode = modeOf(answers)): Fault[] {
  return shownQuestions(asked, answers, road).filter((question) => question.group === group).flatMap((question) => [
    ...faultIn(asked, question, answers, {}, mode).map((text) => ({ key: question.key, text })),
    ...(question.kind === 'cards' ? cardFaults(asked, question.key, answers, mode) : []),
  ]);
}

const modeOf = (answers: Answers): Mode => (answers['mode'] === 'NAMED' ? 'N' : 'A');

function cardFaults(asked: Questionnaire, list: string, answers: Answers, mode: Mode): Fault[] {
  return cardsOf(answers, list).flatMap((card, at) => cardQuestions(asked, list, answers, card).flatMap((question) =>
    faultIn(asked, question, answers, card, mode).map((text) => ({ key: question.key, card: { list, at }, text }))));
}

/** At most one: what is missing is not also wrong. */
function faultIn(asked: Questionnaire, question: Question, answers: Answers, card: Card, mode: Mode): Text[] {
  const given = (question.in ? card : answers)[question.key] ?? '';
  if (isEmpty(given)) return !question.preset && question.required?.includes(mode) ? [question.missing ?? ANSWER_THIS] : [];
  if (question.kind === 'cards') return tooMany(question, given.length);
  const value = tidyValue(question.kind, given as Value);
  if (value === UNKNOWN && question.unknown) return [];
  return wrong(asked, question, value, answers, card);
}

function wrong(asked: Questionnaire, question: Question, value: Value, answers: Answers, card: Card): Text[] {
  const text = String(value);
  switch (question.kind) {
    case 'text': case 'longText': case 'unit': return question.form ? misshapen(question.form, text) : tooLong(question, text);
    case 'money': return FIGURE.test(text) ? [] : [ONLY_FIGURES];
    case 'number': return WHOLE.test(text) ? [] : [ONLY_WHOLE];
    case 'day': return DAY.test(text) && dayExists(text) ? [] : [WHOLE_DAY];
    case 'date': return isDate(text) ? [] : [ROUGH_DATE];
    case 'choice': case 'choices': return offered(asked, question, value, answers, card) ? [] : [question.missing ?? ANSWER_THIS];
    case 'yesNo': return ['YES', 'NO', UNKNOWN].includes(text) ? [] : [question.missing ?? ANSWER_THIS];
    case 'tick': return text === 'YES' ? [] : [question.missing ?? ANSWER_THIS];
    case 'cards': return [];
  }
}

// Figures beyond these are typing errors; a double still holds them exactly in fen.
const FIGURE = /^\d{1,11}(\.\d{1,2})?$/;
const WHOLE = /^\d{1,6}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE = /^(\d{4})(-\d{2})?(-\d{2})?~?$/;

const isDate = (text: string): boolean => {
  const [, year, month = '-01', day = '-01'] = DATE.exec(text) ?? [];
  return year !== undefined && dayExists(`${year}${month}${day}`);
};

function offered(asked: Questionnaire, question: Question, value: Value, answers: Answers, card: Card): boolean {
  const codes = optionsOf(asked, question, answers, card).map(({ code }) => code);
  return [value].flat().every((one) => codes.includes(one));
}

const tooLong = ({ max = Infinity }: Question, { length }: string): Text[] => length <= max ? [] : [{
  zh: `请删短一些，超出 ${(length - max).toLocaleString('zh-CN')} 字；其余的可以以后在信箱里补充`,
  en: `Shorten it by ${(length - max).toLocaleString('en')} characters; the rest can follow through the mailbox`,
}];

// Full-width digits are digits to whoever typed them.
const misshapen = ({ pattern, wrong }: NonNullable<Question['form']>, text: string): Text[] => (new RegExp(pattern, 'u').test(text.normalize('NFKC')) ? [] : [wrong]);

const tooMany = ({ max = Infinity }: Question, count: number): Text[] => count <= max ? [] : [{
  zh: `请删到 ${max} 张卡片以内；其余的可以写在“经过”里`,
  en: `Keep at most ${max} cards; write the others into “what happened”`,
}];

const ANSWER_THIS: Text = { zh: '请选一项或者写几个字', en: 'Choose or write something' };
const ONLY_FIGURES: Text = { zh: '请只写数字，例如 12.5', en: 'Write figures only, for example 12.5' };
const ONLY_WHOLE: Text = { zh: '请只写整数，例如 3', en: 'Write a whole number, for example 3' };
const WHOLE_DAY: Text = { zh: '请写完整的日期，例如 2026-03-05', en: 'Write the whole date, for example 2026-03-05' };
const ROUGH_DATE: Text = { zh: '请写年份，或者年和月，例如 2026-03', en: 'Write the year, or year and month, for example 2026-03' };
