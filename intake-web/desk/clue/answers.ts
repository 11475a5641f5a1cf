import { language, words } from '../words';

/** A name in both languages, as every document of the manifest writes it. */
export interface Named {
  code: string;
  names: { zh: string; en: string };
}

/** The parts of the questionnaire that put a report into words. */
export interface Questionnaire {
  questions: readonly { key: string; names: { zh: string; en: string } }[];
  ranks: readonly Named[];
  roles: readonly Named[];
  fields: readonly Named[];
  allegations: readonly Named[];
  signs: readonly { code: string; text: { zh: string; en: string } }[];
}

export interface Answer {
  key: string;
  label: string;
  lines: readonly string[];
  /** The reporter's own words, not the name of a choice. */
  own: boolean;
}

const said = words.clue.report;
const others: Record<string, string> = said.others;

/** The answers in the order they were asked, with the questions' own names. What nobody was asked in words stands last. */
export function inOrder(answers: Readonly<Record<string, unknown>>, asked: Questionnaire): Answer[] {
  const known = asked.questions.filter(({ key }) => key in answers);
  const unknown = Object.keys(answers).filter((key) => !known.some((question) => question.key === key));
  const codes = names(asked);
  const answer = (key: string, label: string): Answer => {
    const values = spell(answers[key]);
    return { key, label, lines: values.map((value) => codes.get(value) ?? value), own: !values.every((value) => codes.has(value)) };
  };
  return [
    ...known.map(({ key, names: label }) => answer(key, label[language])),
    ...unknown.map((key) => answer(key, others[key] ?? key)),
  ];
}

function names({ ranks, roles, fields, allegations, signs }: Questionnaire): ReadonlyMap<string, string> {
  const named = [...ranks, ...roles, ...fields, ...allegations].map(({ code, names: name }) => [code, name[language]] as const);
  const shared = [['YES', said.yes], ['NO', said.no], ['UNKNOWN', said.unknown], ['UNSURE', said.unknown]] as const;
  return new Map([...named, ...signs.map(({ code, text }) => [code, text[language]] as const), ...shared]);
}

function spell(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(spell);
  if (typeof value === 'boolean') return [value ? said.yes : said.no];
  return value === null || value === undefined || value === '' ? [] : [String(value)];
}
