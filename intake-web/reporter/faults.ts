import { cardsOf } from '../core/questionnaire/given';
import { faultsOf as faultsIn, type Fault } from '../core/questionnaire/faults';
import type { FieldError } from '../ui/error-summary/error-summary';
import type { Draft } from './draft';
import type { Opened } from './opened';
import { groupOf, isOpen, stepsOf, type Step } from './questions';
import { say } from './questionnaire';

/** Where the answer to a question is typed; in a card, where in which list. */
export const idOf = (key: string, card?: { readonly list: string; readonly at: number }): string =>
  card ? `${card.list}-${card.at}-${key}` : key;

/** What is to be put right in one group before the next; each message says the fix. */
export const faultsOf = (group: string | undefined, { answers, road }: Draft, opened: Opened): FieldError[] =>
  group === undefined
    ? []
    : faultsIn(opened.questionnaire, group, answers, road)
        .filter(({ key, card }) => isOpen(key, card ? (cardsOf(answers, card.list)[card.at] ?? {}) : answers, opened))
        .map(errorOf);

/** The first step of the road that leaves something to be put right: an answer changed later may open questions earlier. */
export const firstFaulty = (draft: Draft, opened: Opened): Step | undefined =>
  stepsOf(draft, opened).find((step) => faultsOf(groupOf(step), draft, opened).length > 0);

export const messageFor = (faults: readonly FieldError[], id: string): string | undefined =>
  faults.find((fault) => fault.id === id)?.message;

/** A fault of the questionnaire, at the control that it is about. */
export const errorOf = ({ key, card, text }: Fault): FieldError => ({ id: idOf(key, card), message: say(text) });
