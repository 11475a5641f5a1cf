import type { Question, Questionnaire, Text, Way } from './questionnaire';

/** What is true of the encryption of this answer, for whoever seals it. */
export const sealingOf = (asked: Questionnaire, question: Question, way: Way): Text | undefined =>
  asked.sealing[question.sealing ?? markOf(question)]?.[way];

const markOf = ({ facet, sens }: Question): string => {
  if (facet) return 'FACET';
  return sens === 'V' ? 'VAULT' : 'SEALED';
};
