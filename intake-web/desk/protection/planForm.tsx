import { LEVELS, LIKELIHOODS, MEASURES, measuresFor, NATURES, type Likelihood, type NatureCode } from '../../core/protection/catalogue';
import type { Suggestion } from '../../core/protection/suggest';
import type { RiskLevel } from '../../core/contract';
import { TextArea } from '../../ui/text-area/text-area';
import { TEXT_LIMIT } from '../act/draft';
import { language, words } from '../words';
import type { PlanFaults, PlanWriting } from './draft';
import { nameOf } from './names';
import { Options } from './options';

const { protection: said } = words;

export interface PlanFormProps {
  plan: PlanWriting;
  faults: PlanFaults;
  suggestion: Suggestion | undefined;
  onWrite: (plan: PlanWriting) => void;
}

/** The risk, and what is done about it. What the reporter's answers say stands above; the officer decides. */
export function PlanForm({ plan, faults, suggestion, onWrite }: PlanFormProps) {
  const change = (part: Partial<PlanWriting>) => onWrite({ ...plan, ...part });
  // What was ticked stays; a higher level adds what it takes up by itself.
  const raise = (level: RiskLevel) => change({ level, measures: [...new Set([...plan.measures, ...measuresFor(level).map(({ code }) => code)])] });
  const text = { limit: TEXT_LIMIT, left: words.act.left, written: words.act.written };
  return (
    <>
      {suggestion && <Suggested {...suggestion} />}
      <Options id="plan-level" legend={said.levelLabel} offered={LEVELS.map(named)} chosen={[plan.level]} onChoose={([level]) => raise(level as RiskLevel)} />
      <Options
        id="plan-natures" legend={said.natures} several error={faults.natures} offered={NATURES.map(named)}
        chosen={plan.natures} onChoose={(natures) => change({ natures: natures as NatureCode[] })}
      />
      <Options
        id="plan-likelihood" legend={said.likelihood} error={faults.likelihood} offered={LIKELIHOODS.map(named)}
        chosen={plan.likelihood ? [plan.likelihood] : []} onChoose={([likelihood]) => change({ likelihood: likelihood as Likelihood })}
      />
      <TextArea id="plan-reasons" label={said.reasons} error={faults.reasons} value={plan.reasons} onChange={(reasons) => change({ reasons })} rows={3} {...text} />
      <Options
        id="plan-measures" legend={said.measures} hint={said.measuresHint} several
        offered={MEASURES.map((measure) => ({ ...named(measure), hint: measure.law[language] }))}
        chosen={plan.measures} onChoose={(measures) => change({ measures })}
      />
      <TextArea id="plan-text" label={said.text} hint={said.textHint} value={plan.text} onChange={(arranged) => change({ text: arranged })} rows={3} {...text} />
    </>
  );
}

const named = ({ code, names }: { code: string; names: { zh: string; en: string } }) => ({ code, label: names[language] });

export const Suggested = ({ level, prompts }: Suggestion) => (
  <div class="suggested">
    <p>{said.suggested(nameOf(LEVELS, level))}</p>
    <ul class="small">
      {prompts.map((prompt) => (
        <li key={prompt}>{said.prompts[prompt]}</li>
      ))}
    </ul>
  </div>
);
