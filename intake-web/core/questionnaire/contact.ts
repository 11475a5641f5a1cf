import type { Contact } from '../contact/keeping';
import { textOf } from './given';
import type { Answers } from './questionnaire';

/** The answers of the contact box as those who call read them (0010-who-may-call.md section 2). */
export const contactOf = (given: Answers): Contact =>
  ({ askFor: textOf(given, 'askFor'), way: textOf(given, 'callWay'), when: textOf(given, 'callTime'), words: textOf(given, 'callWords') });
