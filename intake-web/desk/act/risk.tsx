import { PlanForm, Suggested } from '../protection/planForm';
import type { PlanFaults } from '../protection/draft';
import type { Risk as Judged } from '../protection/risk';
import { words } from '../words';

const { risk: said } = words.protection;

export interface RiskProps {
  risk: Judged;
  faults: PlanFaults;
  onChange: (risk: Judged) => void;
}

/** What the reporter has to fear, judged with the acceptance: one press when nothing is known, the plan when something is. */
export const Risk = ({ risk, faults, onChange }: RiskProps) => (
  <>
    <fieldset class="field risk">
      <legend class="field-label">{said.legend}</legend>
      <Suggested {...risk.suggestion} />
      {([false, true] as const).map((isKnown) => (
        <label key={String(isKnown)} class="option">
          <input type="radio" name="risk" checked={risk.isKnown === isKnown} onChange={() => onChange({ ...risk, isKnown })} />
          <span>
            {isKnown ? said.some : said.none}
            {risk.isKnown === isKnown && <span class="soft line small">{isKnown ? said.someMeans : said.noneMeans}</span>}
          </span>
        </label>
      ))}
    </fieldset>
    {risk.isKnown && <PlanForm plan={risk.plan} faults={faults} suggestion={undefined} onWrite={(plan) => onChange({ ...risk, plan })} />}
  </>
);
