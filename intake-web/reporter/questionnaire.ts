import { frame } from '#words/frame';

import type { Question, Text } from '../core/questionnaire/questionnaire';

/** The text in the language of this build. */
export const say = (text: Text): string => text[frame.language];

/** The question as it is put. */
export const put = ({ ask, names }: Pick<Question, 'ask' | 'names'>): string => say(ask ?? names);
