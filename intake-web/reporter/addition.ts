import { after } from '#words/after';

import { faultsOf as faultsIn } from '../core/questionnaire/faults';
import type { Answers, Group, Question } from '../core/questionnaire/questionnaire';
import { questionOf, shownGroups, shownQuestions } from '../core/questionnaire/shown';
import { sealedAnswers } from '../core/questionnaire/tidy';
import type { FieldError } from '../ui/error-summary/error-summary';
import { errorOf } from './faults';
import type { Opened } from './opened';
import type { Kind } from './outbox';

/** What a report decides once and for all: what it is, and the dates of a complaint. */
const DECIDED = ['kind', 'complaint'];

/** The screens of the long road that may follow a report. */
export const topicsOf = ({ questionnaire }: Opened, answers: Answers): Group[] =>
  shownGroups(questionnaire, answers, 'LONG').filter(({ code, road }) => road === 'LONG' && !DECIDED.includes(code));

/** The questions of a topic. The mailbox does not know the field, so it is asked again where questions depend on it. */
export function questionsOfTopic(topic: string, answers: Answers, { questionnaire }: Opened): Question[] {
  const field = questionOf(questionnaire, 'field');
  const own = shownQuestions(questionnaire, answers, 'LONG').filter(({ group }) => group === topic);
  return topic === 'project' && field ? [field, ...own] : own;
}

/** Answers that follow a report through its mailbox, as a message. Nothing of them is required. */
export const additionKind = (opened: Opened | undefined): Kind<Answers> => ({
  empty: {},
  faultsOf: (answers) => (opened ? faultsOf(answers, opened) : []),
  seal: async (to, written) => {
    const { answers = {}, hidden = {} } = opened ? sealedAnswers(opened.questionnaire, written, 'LONG') : {};
    return (await import('./work')).sealLetter(to, { text: '', answers, hidden });
  },
});

function faultsOf(answers: Answers, opened: Opened): FieldError[] {
  if (Object.keys(answers).length === 0) return [{ id: 'topic', message: after.addition.nothing }];
  return topicsOf(opened, answers)
    .flatMap(({ code }) => faultsIn(opened.questionnaire, code, answers, 'LONG'))
    .filter(({ key, card }) => card || answers[key] !== undefined)
    .map(errorOf);
}
