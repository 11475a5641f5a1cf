import type { Facets, RiskLevel } from '../contract';
import { codesOf, textOf } from '../questionnaire/given';
import type { Answers as Given } from '../questionnaire/questionnaire';
import type { Answers } from '../report/body';
import { LEVEL_OF, NATURES, RETALIATIONS, type Likelihood, type NatureCode } from './catalogue';

/** Why the suggestion is what it is: an answer of the reporter that counts, or one that is missing. */
export type Prompt = 'DANGER' | 'HAPPENED' | 'FEW_KNOW' | 'OWN_EYES' | 'TOLD_ELSEWHERE' | 'NOT_ASKED' | 'MANY_KNOW';

/** What the reporter's own answers suggest. The officer decides. */
export interface Suggestion {
  readonly natures: readonly NatureCode[];
  readonly likelihood: Likelihood;
  readonly level: RiskLevel;
  readonly prompts: readonly Prompt[];
}

/** What the reporter fears, as the questionnaire's codes name it. */
const FEARED: Readonly<Record<string, NatureCode>> = { WORK: 'WORK', CONTRACT: 'CONTRACT', BODY: 'BODY', FAMILY: 'FAMILY', LAWSUIT: 'LAWSUIT', OTHER: 'OTHER' };

interface Report {
  readonly answers: Answers;
  readonly hidden: Answers;
  readonly facets: Pick<Facets, 'danger' | 'allegation'>;
}

export function suggest({ answers, hidden, facets }: Report): Suggestion {
  const given = { ...answers, ...hidden } as Given;
  const natures = naturesOf(given, facets.danger);
  const prompts = promptsOf(given, facets);
  const likelihood = likelihoodOf(prompts);
  const weight = Math.max(0, ...NATURES.filter(({ code }) => natures.includes(code)).map((nature) => nature.weight)) as 0 | 1 | 2;
  return { natures, likelihood, level: facets.danger ? 'EXTREME' : LEVEL_OF[likelihood][weight], prompts };
}

function naturesOf(given: Given, danger: boolean): NatureCode[] {
  const feared = codesOf(given, 'fear').flatMap((code) => FEARED[code] ?? []);
  const suffered = RETALIATIONS.filter(({ code }) => codesOf(given, 'retaliation').includes(code)).map(({ nature }) => nature);
  const named = new Set([...(danger ? ['BODY' as const] : []), ...feared, ...suffered]);
  return NATURES.map(({ code }) => code).filter((code) => named.has(code));
}

function promptsOf(given: Given, { danger, allegation }: Report['facets']): Prompt[] {
  const told = codesOf(given, 'otherTold').some((code) => code !== 'NO');
  const known = textOf(given, 'safety');
  const all: [Prompt, boolean][] = [
    ['DANGER', danger],
    ['HAPPENED', textOf(given, 'retaliated') === 'YES' || allegation.includes('A18')],
    ['FEW_KNOW', known === 'FEW'],
    ['OWN_EYES', ['SELF', 'TOOK_PART'].includes(textOf(given, 'howKnown'))],
    ['TOLD_ELSEWHERE', told],
    ['MANY_KNOW', known === 'MANY'],
    ['NOT_ASKED', known === '' && codesOf(given, 'fear').length === 0],
  ];
  return all.filter(([, holds]) => holds).map(([prompt]) => prompt);
}

function likelihoodOf(prompts: readonly Prompt[]): Likelihood {
  if (prompts.includes('DANGER') || prompts.includes('HAPPENED')) return 'HAPPENING';
  const pointing = (['FEW_KNOW', 'OWN_EYES', 'TOLD_ELSEWHERE'] as const).filter((prompt) => prompts.includes(prompt)).length;
  if (pointing >= 2 || prompts.includes('FEW_KNOW')) return 'LIKELY';
  // Not asked is not safe.
  return pointing === 1 || !prompts.includes('MANY_KNOW') ? 'POSSIBLE' : 'UNLIKELY';
}
