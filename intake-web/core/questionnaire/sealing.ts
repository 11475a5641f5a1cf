import type { Question, Questionnaire, Sealing, Text, Way } from './questionnaire';
import { boxOf } from './shown';

/** What is true of the encryption of this answer, for whoever seals it. */
export const sealingOf = (asked: Questionnaire, question: Question, way: Way): Text => asked.sealing[markOf(asked, question)][way];

const markOf = (asked: Questionnaire, { facet, sens, block }: Question): Sealing => {
  if (facet) return 'FACET';
  return boxOf(asked, block) ?? (sens === 'V' ? 'VAULT' : 'SEALED');
};
