import type { Answers, Box, Card, Kind, Question, Questionnaire, Road, Value } from './questionnaire';
import { cardsOf } from './given';
import { boxOf, cardQuestions, shownQuestions } from './shown';

const FIGURES: readonly Kind[] = ['money', 'number'];

/** What a figure, a date or a text means, without what typing added to it: full-width digits, thousands separators, spaces around. */
export function tidyValue(kind: Kind, value: Value): Value {
  if (typeof value !== 'string') return value;
  if (FIGURES.includes(kind)) return value.normalize('NFKC').replace(/[,\s]/gu, '');
  return kind === 'longText' ? value : value.trim();
}

/** Nothing said: no words, no choice, no card. */
export const isEmpty = (value: Value | readonly Card[]): boolean => (typeof value === 'string' ? value.trim() : value).length === 0;

/** What goes into the sealed report: `hidden` is shown at the desk on demand only. */
export interface SealedAnswers {
  readonly answers: Answers;
  readonly hidden: Answers;
  /** What goes into the boxes beside it instead; absent when nothing of it was asked. */
  readonly identity?: Answers;
  readonly contact?: Answers;
}

/**
 * The answers that stand, parted by their marks. What is no longer asked, because an earlier answer changed or the short
 * road was taken after all, does not go out; nor do empty answers and empty cards.
 */
export function sealedAnswers(asked: Questionnaire, answers: Answers, road: Road): SealedAnswers {
  const standing = shownQuestions(asked, answers, road).flatMap((question) => entriesOf(asked, question, answers).map((entry) => ({ question, entry })));
  const part = (place: Place): Answers => Object.fromEntries(standing.filter(({ question }) => placeOf(asked, question) === place).map(({ entry }) => entry));
  const [identity, contact] = [part('IDENTITY'), part('CONTACT')];
  return { answers: part('OPEN'), hidden: part('HIDDEN'), ...(said(identity) && { identity }), ...(said(contact) && { contact }) };
}

type Place = Box | 'OPEN' | 'HIDDEN';

const placeOf = (asked: Questionnaire, { block, sens }: Question): Place => boxOf(asked, block) ?? (sens === 'V' ? 'HIDDEN' : 'OPEN');

const said = (answers: Answers): boolean => Object.keys(answers).length > 0;

type Entry = readonly [string, Value | readonly Card[]];

function entriesOf(asked: Questionnaire, question: Question, answers: Answers): Entry[] {
  if (question.kind !== 'cards') return valuesOf(question, answers);
  const cards = cardsOf(answers, question.key)
    .map((card) => Object.fromEntries(cardQuestions(asked, question.key, answers, card).flatMap((one) => valuesOf(one, card))) as Card)
    .filter((card) => Object.keys(card).length > 0);
  return cards.length > 0 ? [[question.key, cards]] : [];
}

// A unit that was picked from the signed list carries its row's id beside the name.
function valuesOf({ key, kind, preset }: Question, answers: Answers): (readonly [string, Value])[] {
  const given = (answers[key] ?? '') as Value;
  const value = isEmpty(given) ? preset : given;
  if (value === undefined) return [];
  const id = kind === 'unit' ? answers[`${key}Id`] : undefined;
  return [[key, tidyValue(kind, value)], ...(id ? [[`${key}Id`, id as Value] as const] : [])];
}
