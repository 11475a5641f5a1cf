import { b64 } from '../bytes';
import { sealPaper } from '../clue/deskPaper';
import type { OpenClue } from '../clue/open';
import type { Seat } from '../clue/seat';
import type { RiskLevel } from '../contract';
import { plainLines } from '../report/body';
import { measuresFor, type Likelihood, type NatureCode } from './catalogue';

/** The risk and what is done about it, as it stands sealed; the level stands in clear as well. */
export interface PlanText {
  readonly level: RiskLevel;
  readonly natures: readonly NatureCode[];
  readonly likelihood: Likelihood;
  readonly reasons: string;
  /** Codes of measures. */
  readonly measures: readonly string[];
  readonly text: string;
}

/** The plan of a reporter of whom no risk is known: the least level, and what it takes up by itself. @param reasons in the officer's words */
export const noRiskKnown = (reasons: string): PlanText =>
  ({ level: 'LOW', natures: [], likelihood: 'UNLIKELY', reasons, measures: measuresFor('LOW').map(({ code }) => code), text: '' });

/** Seals a version of a plan. @throws TooLong */
export async function sealPlan(seat: Seat, opened: OpenClue, version: number, plan: PlanText): Promise<{ level: RiskLevel; ciphertext: string }> {
  const body = plainLines({ v: 1, kind: 'PLAN', ...plan, natures: [...plan.natures], measures: [...plan.measures] });
  return { level: plan.level, ciphertext: b64(await sealPaper(seat, opened, { kind: 'plan', id: 'plan', version }, body)) };
}
