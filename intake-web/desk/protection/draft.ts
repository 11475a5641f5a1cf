import type { CheckInDay } from '../../core/contract';
import { measuresFor } from '../../core/protection/catalogue';
import type { IncidentText, Plan, PlanText } from '../../core/protection/plan';
import { clueIdIn } from '../../core/protection/related';
import type { Suggestion } from '../../core/protection/suggest';
import { words } from '../words';

const { protection: said } = words;

/** A plan being written; how likely it is may still have to be said. */
export type PlanWriting = Omit<PlanText, 'likelihood'> & Partial<Pick<PlanText, 'likelihood'>>;

/** What is being written: a plan over the version that stood when it began (0 for none), an incident, or a letter of a check-in. */
export type ProtectionDraft =
  | { readonly is: 'plan'; readonly base: number; readonly plan: PlanWriting }
  | { readonly is: 'incident'; readonly id: string; readonly incident: Omit<IncidentText, 'form'> & Partial<Pick<IncidentText, 'form'>> }
  | { readonly is: 'ask'; readonly day: CheckInDay; readonly text: string };

/** What an incident that has no fault says; a number that was pasted with an address around it stands by itself. */
export function incidentOf({ incident: { form, on, text, clue = '' } }: Extract<ProtectionDraft, { is: 'incident' }>): IncidentText {
  const number = clueIdIn(clue);
  return { form: form!, on, text, ...(number !== undefined && { clue: number }) };
}

/** The next version of a plan, or a first one as the reporter's answers suggest it. */
export const beginPlan = (plan: Plan | undefined, suggestion: Suggestion): ProtectionDraft =>
  ({ is: 'plan', base: plan?.version ?? 0, plan: plan ? textOf(plan) : suggestedPlan(suggestion) });

export const suggestedPlan = ({ level, natures, likelihood }: Suggestion): PlanText =>
  ({ level, natures, likelihood, reasons: '', measures: measuresFor(level).map(({ code }) => code), text: '' });

const textOf = ({ level, natures, likelihood, reasons, measures, text }: Plan): PlanText => ({ level, natures, likelihood, reasons, measures, text });

export type ProtectionFaults = Partial<Record<'natures' | 'likelihood' | 'reasons' | 'form' | 'on' | 'what' | 'clue' | 'text', string>>;

/** What is still to be put right, one sentence a field. */
export function faultsOf(draft: ProtectionDraft): ProtectionFaults {
  switch (draft.is) {
    case 'plan':
      return planFaults(draft.plan);
    case 'incident':
      return {
        ...(!draft.incident.form && { form: said.noForm }),
        ...(!/^\d{4}(-\d{2}){0,2}$/.test(draft.incident.on) && { on: said.noOn }),
        ...(draft.incident.text.trim() === '' && { what: said.noWhat }),
      };
    case 'ask':
      return draft.text.trim() === '' ? { text: words.act.empty } : {};
  }
}

export type PlanFaults = Pick<ProtectionFaults, 'natures' | 'likelihood' | 'reasons'>;

export const planFaults = ({ natures, likelihood, reasons }: PlanWriting): PlanFaults => ({
  ...(natures.length === 0 && { natures: said.noNature }),
  ...(!likelihood && { likelihood: said.noLikelihood }),
  ...(reasons.trim() === '' && { reasons: said.noReasons }),
});
