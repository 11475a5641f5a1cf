import type { Question, Questionnaire, Sealing, Text, Way } from './questionnaire';

/** What is true of the encryption of this answer, for whoever seals it. */
export const sealingOf = (asked: Questionnaire, question: Question, way: Way): Text => asked.sealing[markOf(question)][way];

const markOf = ({ facet, sens }: Question): Sealing => {
  if (facet) return 'FACET';
  return sens === 'V' ? 'VAULT' : 'SEALED';
};
