import type { Kind, Language, Question, Questionnaire, Text } from './questionnaire';
import { listOf } from './shown';
import { spellDate } from './spell';

/** One answer in words, as check page, desk and print show it. */
export interface Row {
  readonly key: string;
  readonly label: string;
  /** Empty when the question was left out. */
  readonly lines: readonly string[];
  /** The reporter's own words, not the name of a choice. */
  readonly own: boolean;
  /** The part of the report that it belongs to. */
  readonly block?: string;
  /** The screen that asks it; absent when nobody asks it. */
  readonly group?: string;
  /** The rows of every card, of an answer that is a list of cards. */
  readonly cards?: readonly (readonly Row[])[];
}

/** A questionnaire as far as it names answers. Those of version 1 say neither kind nor lists, and can be read all the same. */
export type Readable = Pick<Questionnaire, 'ranks' | 'roles' | 'fields' | 'allegations' | 'signs'> & Partial<Pick<Questionnaire, 'blocks' | 'lists' | 'quality'>> & {
  readonly questions: readonly (Pick<Question, 'key' | 'names'> & Partial<Question>)[];
};

type Asked = Readable['questions'][number];
type Given = Readonly<Record<string, unknown>>;

const CERTAINTIES: Readonly<Record<string, Text>> = {
  YES: { zh: '是', en: 'Yes' }, NO: { zh: '否', en: 'No' }, UNKNOWN: { zh: '不清楚', en: 'Not known' }, UNSURE: { zh: '不清楚', en: 'Not known' },
};
const CODED: readonly Kind[] = ['choice', 'choices', 'yesNo', 'tick'];
const VERSION_1_LISTS = ['ranks', 'roles', 'fields', 'allegations', 'signs'];

/**
 * The answers in the order of the questions, under the questions' names. Whatever a sealed report holds is shown: what the
 * questionnaire does not know stands last, under its own key.
 */
export function rowsOf(asked: Readable, answers: Given, language: Language, list?: string): Row[] {
  const known = asked.questions.filter((question) => question.in === list && Object.hasOwn(answers, question.key));
  const strange = Object.keys(answers).filter((key) => !known.some((question) => question.key === key));
  return [
    ...known.map((question) => rowOf(asked, question, answers[question.key], language)),
    ...strange.map((key) => rowOf(asked, { key, names: { zh: key, en: key }, ...besideUnit(asked, key) }, answers[key], language)),
  ];
}

// The number of a unit that was picked from the signed list is read where the unit is.
function besideUnit({ questions }: Readable, key: string): Pick<Row, 'block'> {
  const unit = questions.find((question) => question.kind === 'unit' && `${question.key}Id` === key);
  return unit?.block ? { block: unit.block } : {};
}

/** Rows that are read under one heading. */
export interface Section {
  /** Absent where the questionnaire names no parts. */
  readonly heading?: string;
  readonly rows: readonly Row[];
}

/** The rows by the parts of the report, in their order; those of no part last. Parts without an answer are left out. */
export function sectionsOf({ blocks = [] }: Readable, rows: readonly Row[], language: Language): Section[] {
  const parts = blocks.map(({ code, names }) => ({ heading: names[language], rows: rows.filter(({ block }) => block === code) }));
  const rest = rows.filter(({ block }) => !blocks.some(({ code }) => code === block));
  return [...parts, { rows: rest }].filter((section) => section.rows.length > 0);
}

function rowOf(asked: Readable, question: Asked, value: unknown, language: Language): Row {
  const cards = cardsIn(value);
  const names = cards.length > 0 ? new Map<string, string>() : namesOf(asked, question, language);
  const values = cards.length > 0 ? [] : flat(value);
  return {
    key: question.key, label: question.names[language],
    lines: values.map((one) => names.get(one) ?? spell(question, one, language)),
    own: !(question.kind && CODED.includes(question.kind)) && !values.every((one) => names.has(one)),
    ...(question.block && { block: question.block }), ...(question.group && { group: question.group }),
    ...(cards.length > 0 && { cards: cards.map((card) => rowsOf(asked, card, language, question.key)) }),
  };
}

function namesOf(asked: Readable, { options, kind }: Asked, language: Language): Map<string, string> {
  const lists = kind ? [options] : VERSION_1_LISTS;
  const named = lists.flatMap((name) => listOf(asked, name)).map(({ code, names }) => [code, names] as const);
  return new Map([...Object.entries(CERTAINTIES), ...named].map(([code, names]) => [code, names[language]]));
}

function spell({ kind, units }: Asked, value: string, language: Language): string {
  if (kind === 'day' || kind === 'date') return spellDate(value, language);
  return units ? `${value} ${units[language]}` : value;
}

const cardsIn = (value: unknown): Given[] =>
  Array.isArray(value) ? value.filter((card): card is Given => typeof card === 'object' && card !== null && !Array.isArray(card)) : [];

function flat(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (typeof value === 'boolean') return [value ? 'YES' : 'NO'];
  if (typeof value === 'object' && value !== null) return [JSON.stringify(value)];
  return value === null || value === undefined || value === '' ? [] : [String(value)];
}
