import { noRiskKnown, type PlanText } from '../../core/protection/paper';
import type { Suggestion } from '../../core/protection/suggest';
import { words } from '../words';
import { planFaults, suggestedPlan, type PlanFaults, type PlanWriting } from './draft';

const { risk: said, prompts } = words.protection;

/** What is judged with the acceptance. The plan stays while "none known" is chosen, so that nothing written is lost. */
export interface Risk {
  readonly isKnown: boolean;
  readonly plan: PlanWriting;
  readonly suggestion: Suggestion;
}

/** As the reporter's own answers suggest it: what is low is "none known" until the officer says otherwise. */
export const beginRisk = (suggestion: Suggestion): Risk => ({
  isKnown: suggestion.level !== 'LOW',
  plan: { ...suggestedPlan(suggestion), reasons: suggestion.prompts.map((prompt) => prompts[prompt]).join('') },
  suggestion,
});

export const riskFaults = ({ isKnown, plan }: Risk): PlanFaults => (isKnown ? planFaults(plan) : {});

/** The first version of the plan. */
export const planOf = ({ isKnown, plan }: Risk): PlanText => (isKnown ? (plan as PlanText) : noRiskKnown(said.noneReason));
