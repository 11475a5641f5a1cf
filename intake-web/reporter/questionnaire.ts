import { frame } from '#words/frame';

import { questionOf } from '../core/questionnaire/shown';
import type { Option, Questionnaire, Text } from '../core/questionnaire/questionnaire';

/** The text in the language of this build. */
export const say = (text: Text): string => text[frame.language];

export const nameOf = (options: readonly Option[], code: string | undefined): string | undefined => {
  const found = options.find((option) => option.code === code);
  return found && say(found.names);
};

/** Largest number of characters of an answer. */
export const limitOf = (asked: Questionnaire, key: string): number => questionOf(asked, key)?.max ?? 0;
