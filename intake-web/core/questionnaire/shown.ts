import type { Answers, Box, Card, Condition, Group, Option, Question, Questionnaire, Road } from './questionnaire';

/** Whether every condition holds. In a card its own answers are asked first, then those of the whole report. */
export const holds = (when: Condition | undefined, answers: Answers, card: Card = {}): boolean =>
  Object.entries(when ?? {}).every(([key, values]) => {
    const given = card[key] ?? answers[key];
    return (Array.isArray(given) ? given : [given]).some((value) => values.includes(value as string));
  });

/** The questions of a road that these answers leave open, in order, without those that cards repeat. */
export const shownQuestions = (asked: Questionnaire, answers: Answers, road: Road): Question[] =>
  asked.questions.filter((question) => !question.in && onRoad(question, road) && holds(question.when, answers));

/** The questions that one card of a list asks, given what stands in it. */
export const cardQuestions = (asked: Questionnaire, list: string, answers: Answers, card: Card = {}): Question[] =>
  asked.questions.filter((question) => question.in === list && holds(question.when, answers, card));

/** The screens of a road that have something to ask, in order. */
export function shownGroups(asked: Questionnaire, answers: Answers, road: Road): Group[] {
  const used = new Set(shownQuestions(asked, answers, road).map(({ group }) => group));
  return asked.groups.filter(({ code }) => used.has(code));
}

/** The box into which the answers of this part go; undefined for what stands in the report. */
export const boxOf = ({ blocks }: Pick<Questionnaire, 'blocks'>, block: string): Box | undefined => blocks.find(({ code }) => code === block)?.box;

/** The screens about the reporter: all that they ask goes into a box. */
export const isBoxedGroup = (asked: Pick<Questionnaire, 'blocks' | 'questions'>, group: string): boolean =>
  asked.questions.some((question) => question.group === group && boxOf(asked, question.block) !== undefined);

/** The options of a question that these answers leave open. */
export const optionsOf = (asked: Questionnaire, question: Pick<Question, 'options'>, answers: Answers = {}, card: Card = {}): Option[] =>
  listOf(asked, question.options).filter(({ when }) => holds(when, answers, card));

/** All options of a list; those that the matrix knows stand at the top of the document, not in `lists`. */
export function listOf(asked: Pick<Questionnaire, 'ranks' | 'roles' | 'fields' | 'allegations' | 'signs'> & Partial<Pick<Questionnaire, 'lists'>>, name: string | undefined): readonly Option[] {
  switch (name) {
    case undefined: return [];
    case 'ranks': return asked.ranks;
    case 'roles': return asked.roles;
    case 'fields': return asked.fields;
    case 'allegations': return asked.allegations;
    case 'signs': return asked.signs.map(({ code, text }) => ({ code, names: text }));
    default: return asked.lists?.[name] ?? [];
  }
}

/** The question of that key, or one that the cards of `list` ask. */
export const questionOf = (asked: Pick<Questionnaire, 'questions'>, key: string, list?: string): Question | undefined =>
  asked.questions.find((question) => question.key === key && question.in === list);

const onRoad = (question: Question, road: Road): boolean => road === 'LONG' || question.road === 'SHORT';
