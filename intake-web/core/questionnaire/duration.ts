import type { Answers, Kind, Questionnaire, Road } from './questionnaire';
import { shownGroups, shownQuestions } from './shown';

/** Seconds that one question takes to read and answer; a screen adds the time to look around. */
const SECONDS: Readonly<Record<Kind, number>> = {
  text: 12, longText: 30, unit: 12, choice: 8, yesNo: 5, tick: 3, choices: 12, money: 8, number: 5, day: 8, date: 10, cards: 8,
};
const A_SCREEN = 3;
/** The report itself: a few sentences typed on a telephone. */
const THE_STORY = 120;

/**
 * Seconds until the last question of a road is answered, from the beginning of a screen. It counts the questions that the
 * answers so far leave open, so it becomes truer with every answer, and longer when an answer opens further ones.
 *
 * @param from code of the screen; the whole road when it is absent or asks nothing
 */
export function secondsLeft(asked: Questionnaire, answers: Answers, road: Road, from?: string): number {
  const screens = shownGroups(asked, answers, road).map(({ code }) => code);
  return secondsFor(asked, answers, road, screens.slice(Math.max(0, screens.indexOf(from ?? ''))));
}

/** Seconds for some screens of a road. @param screens their codes */
export function secondsFor(asked: Questionnaire, answers: Answers, road: Road, screens: readonly string[]): number {
  const questions = shownQuestions(asked, answers, road).filter(({ group }) => screens.includes(group));
  return screens.length * A_SCREEN + questions.reduce((sum, { key, kind }) => sum + (key === 'story' ? THE_STORY : SECONDS[kind]), 0);
}
