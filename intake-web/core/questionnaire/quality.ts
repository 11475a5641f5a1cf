import type { Answers, Measures, Merit, Question, Questionnaire, Text, Value } from './questionnaire';
import { UNKNOWN } from './questionnaire';
import { tidyValue } from './tidy';

/** How easily a report can be checked (可查性), 0 to 100. It helps to sort, and never refuses anything. */
export const checkability = (asked: Pick<Questionnaire, 'quality'>, answers: Answers): number =>
  asked.quality.filter((merit) => isEarned(merit, answers)).reduce((sum, { points }) => sum + points, 0);

/** What could still be added, most useful first. An invitation, never a condition. */
export const hintsFor = (asked: Pick<Questionnaire, 'quality'>, answers: Answers): Text[] =>
  asked.quality.filter((merit) => !isEarned(merit, answers)).sort((a, b) => b.points - a.points).map(({ hints }) => hints);

function isEarned({ any, values }: Merit, answers: Answers): boolean {
  const given = any.flatMap((key) => [(answers[key] ?? []) as Value].flat());
  return given.some((value) => value.trim() !== '' && value !== UNKNOWN && (values?.includes(value) ?? true));
}

/** Amounts as the matrix measures them, in fen; figures that cannot be read count as not given. */
export function measuresOf(asked: Questionnaire, answers: Answers): Measures {
  return Object.fromEntries(asked.questions.flatMap((question) => measureOf(question, answers[question.key])));
}

function measureOf({ kind, measure }: Question, given: Answers[string] | undefined): [string, number][] {
  if (!measure || typeof given !== 'string') return [];
  const amount = Number(tidyValue(kind, given) || NaN);
  return Number.isFinite(amount) ? [[measure.name, Math.round(amount * measure.fen)]] : [];
}
