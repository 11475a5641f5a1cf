import { Explain } from '../../ui/field/field';
import { TextArea } from '../../ui/text-area/text-area';
import { reasons, type Reason } from '../../core/clue/letterUp';
import { words } from '../words';
import { TEXT_LIMIT, type DeedDraft } from './draft';

const { sealUp: said } = words.act;

export interface ReasonsProps {
  draft: DeedDraft;
  error: string | undefined;
  onChange: (part: Pick<DeedDraft, 'reason' | 'toSuperior'>) => void;
}

/** Why the clue is above the district, for the superior's eyes alone. */
export const Reasons = ({ draft: { reason, toSuperior }, error, onChange }: ReasonsProps) => (
  <>
    <fieldset class="field" aria-describedby={error && 'reason-error'}>
      <legend class="field-label">{said.reason}</legend>
      <Explain id="reason" error={error} />
      {reasons.map((code: Reason) => (
        <label key={code} class="option">
          <input
            type="radio"
            name="reason"
            value={code}
            checked={reason === code}
            aria-invalid={error ? 'true' : undefined}
            onChange={() => onChange({ reason: code, toSuperior })}
          />
          <span>{said.reasons[code]}</span>
        </label>
      ))}
    </fieldset>
    <TextArea
      id="deed-upward"
      label={said.toSuperior}
      value={toSuperior}
      onChange={(text) => onChange({ reason, toSuperior: text })}
      limit={TEXT_LIMIT}
      left={words.act.left}
      written={words.act.written}
      rows={4}
    />
  </>
);
