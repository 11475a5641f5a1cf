import type { Answers, Question } from '../core/questionnaire/questionnaire';
import type { Draft } from './draft';

/**
 * What stands in a report of retaliation before anybody is asked. It is anonymous as the first was; its field says nothing of the
 * first; and it is looked at within the working day whether or not anything is about to happen.
 */
export const RETALIATION: Answers = { mode: 'ANONYMOUS', field: 'F9', allegations: ['A18'], imminent: 'NO' };

/** Questions that lead away from what is urgent. */
const BESIDE = ['selfInvolved', 'callMe'];

/** The questions of one screen as this draft asks them: whoever suffers retaliation is asked about danger before anything else. */
export const inOrder = ({ linked }: Pick<Draft, 'linked'>, questions: readonly Question[]): Question[] =>
  (linked ? [...questions].sort((a, b) => Number(b.key === 'danger') - Number(a.key === 'danger')) : [...questions]);

/** Whether this draft leaves the question out. */
export const isLeftOut = ({ linked }: Pick<Draft, 'linked'>, key: string): boolean =>
  linked !== undefined && (key in RETALIATION || BESIDE.includes(key));
