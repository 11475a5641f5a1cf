import { canBeCalled } from '../core/contact/keeping';
import { cardsOf, codesOf, textOf, type Given } from '../core/questionnaire/given';
import { secondsFor } from '../core/questionnaire/duration';
import { sentencesOf, signsOf, type Answers, type Card, type Question, type Questionnaire, type Sentence } from '../core/questionnaire/questionnaire';
import { cardQuestions, isBoxedGroup, optionsOf, questionOf, shownGroups, shownQuestions } from '../core/questionnaire/shown';
import { sealedAnswers } from '../core/questionnaire/tidy';
import { matchPost } from '../core/routing/derive';
import { withPart, type Draft } from './draft';
import { inOrder, isLeftOut } from './linked';
import type { Opened } from './opened';

/** A screen of the questionnaire is named after its group; two more follow them all. */
export type Step = `asked/${string}` | 'readers' | 'check';

/** The group that is asked before the road begins. */
export const BEFORE = 'before';

export const groupOf = (step: Step): string | undefined => (step.startsWith('asked/') ? step.slice('asked/'.length) : undefined);

/** The screens that this draft leads along, in order. Who reports is asked last: once it has been seen who can read and who keeps the name. */
export function stepsOf(draft: Draft, { questionnaire }: Opened): Step[] {
  const groups = shownGroups(questionnaire, draft.answers, draft.road).map(({ code }) => code).filter((code) => code !== BEFORE && asksAnything(code, draft, questionnaire));
  // Whoever suffers retaliation says first what happens, and then by whom.
  const ordered = draft.linked ? [...groups].sort((a, b) => Number(b === 'happened') - Number(a === 'happened')) : groups;
  const steps = (boxed: boolean) => ordered.filter((code) => isBoxedGroup(questionnaire, code) === boxed).map((code) => `asked/${code}` as const);
  return [...steps(false), 'readers', ...steps(true), 'check'];
}

const asksAnything = (group: string, draft: Draft, asked: Questionnaire): boolean =>
  shownQuestions(asked, draft.answers, draft.road).some((question) => question.group === group && !isLeftOut(draft, question.key));

/** To read who can open it, and everything once more. */
const LOOKING_SECONDS = 60;

/** Minutes that are left when a step begins, at least one. */
export function minutesLeft(step: Step, draft: Draft, opened: Opened): number {
  const steps = stepsOf(draft, opened);
  const ahead = steps.slice(Math.max(0, steps.indexOf(step))).flatMap((one) => groupOf(one) ?? []);
  const seconds = LOOKING_SECONDS + secondsFor(opened.questionnaire, draft.answers, draft.road, ahead);
  return Math.max(1, Math.round(seconds / 60));
}

/** The questions of one screen. */
export const questionsOf = (group: string, draft: Draft, opened: Opened): Question[] =>
  inOrder(draft, shownQuestions(opened.questionnaire, draft.answers, draft.road)
    .filter((question) => question.group === group && isOpen(question.key, draft.answers, opened) && !isLeftOut(draft, question.key)));

/** The questions of one card. */
export const questionsOfCard = (list: string, answers: Answers, card: Card, opened: Opened): Question[] =>
  cardQuestions(opened.questionnaire, list, answers, card).filter(({ key }) => isOpen(key, card, opened));

/** A post on the signed list has answered whether its holder leads the district; calls are offered where somebody could call. */
export function isOpen(key: string, given: Given, { higherPosts, manifest }: Opened): boolean {
  if (key === 'callMe') return manifest.desks.some(({ desk }) => canBeCalled(manifest, desk, []));
  return key !== 'higherPost' || matchPost(higherPosts, textOf(given, 'subjPost')) === undefined;
}

/** What the road asks and was answered; it is this that is routed and sealed. */
export function standing({ answers, road }: Draft, opened: Opened): Answers {
  const { answers: shown, hidden, identity, contact } = sealedAnswers(opened.questionnaire, answers, road);
  const open = <G extends Given>(given: G): G => (isOpen('higherPost', given, opened) ? given : withPart(given, { higherPost: undefined }));
  const cards = cardsOf(shown, 'moreSubjects').map(open);
  return open({ ...shown, ...hidden, ...identity, ...contact, ...(cards.length > 0 && { moreSubjects: cards }) });
}

/** Sentences that are picked: those all of whose codes are. */
export const pickedOf = (sentences: readonly Sentence[], answers: Answers): readonly Sentence[] =>
  sentences.filter(({ allegation }) => allegation.every((code) => codesOf(answers, 'allegations').includes(code)));

/**
 * Takes back the choices that the other answers do not offer any more: a role that the new rank cannot hold, a stage or an
 * allegation of another field.
 * @param list the cards' question, when `given` is one card of the report's `answers`
 */
export function settled<G extends Given>(opened: Opened, given: G, answers: Answers = given as Answers, list?: string): G {
  const { questionnaire } = opened;
  const kept = Object.entries(given).map(([key, value]) => {
    const question = questionOf(questionnaire, key, list);
    const offered = question?.options && new Set(codesOffered(question, questionnaire, answers, list ? (given as Card) : {}));
    return [key, offered ? stillOffered(value, offered) : value] as const;
  });
  return withPart({} as G, Object.fromEntries(kept));
}

function codesOffered(question: Question, asked: Questionnaire, answers: Answers, card: Card): readonly string[] {
  const { own, common } = sentencesOf(asked, textOf(answers, 'field') || undefined);
  const allegations = pickedOf([...own, ...common], answers).flatMap(({ allegation }) => allegation);
  if (question.options === 'allegations') return allegations;
  if (question.options === 'signs') return signsOf(asked, allegations).map(({ code }) => code);
  return optionsOf(asked, question, answers, card).map(({ code }) => code);
}

function stillOffered(value: Answers[string], offered: ReadonlySet<string>): Answers[string] | undefined {
  if (typeof value === 'string') return offered.has(value) ? value : undefined;
  const kept = (value as readonly string[]).filter((code) => offered.has(code));
  return kept.length > 0 ? kept : undefined;
}

/** Answers beside which no other is true: none of it, nothing known, nothing to say. */
const ALONE = ['NO', 'NONE', 'UNKNOWN', 'UNSAID', 'A99'];

/** What stands picked once one more was ticked: “none” takes the others away, and goes when any other is ticked. */
export function picked(before: readonly string[], now: readonly string[]): readonly string[] {
  const added = now.find((code) => !before.includes(code));
  if (added === undefined) return now;
  return ALONE.includes(added) ? [added] : now.filter((code) => !ALONE.includes(code));
}
