import type { Answers, Card } from './questionnaire';

/** The answers of the report, or of one card of it. */
export type Given = Answers | Card;

/** One answer as text; empty when there is none. */
export const textOf = (given: Given, key: string): string => {
  const value = given[key];
  return typeof value === 'string' ? value : '';
};

/** One answer as a list of codes. */
export const codesOf = (given: Given, key: string): readonly string[] => {
  const value = given[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

/** The cards of a list; none when it was left out. */
export const cardsOf = (answers: Answers, list: string): readonly Card[] => {
  const value = answers[list];
  return Array.isArray(value) ? value.filter((card): card is Card => typeof card === 'object') : [];
};
