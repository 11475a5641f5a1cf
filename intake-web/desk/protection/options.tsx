import { Explain } from '../../ui/field/field';

interface Offered {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
}

export interface OptionsProps {
  id: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** One of them, or any number. */
  several?: boolean;
  offered: readonly Offered[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** Choices in the dense rows of the desk. */
export const Options = ({ id, legend, hint, error, several = false, offered, chosen, onChoose }: OptionsProps) => (
  <fieldset class="field" aria-describedby={error ? `${id}-error` : undefined}>
    <legend class="field-label">{legend}</legend>
    <Explain id={id} hint={hint} error={error} />
    <div class={offered.some((one) => one.hint) ? undefined : 'options-short'}>
      {offered.map(({ code, label, hint: about }) => (
        <label key={code} class="option">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={id}
            value={code}
            checked={chosen.includes(code)}
            aria-invalid={error ? 'true' : undefined}
            onChange={() => onChoose(several ? flipped(chosen, code) : [code])}
          />
          <span>
            {label}
            {about && <span class="soft line small">{about}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

const flipped = (chosen: readonly string[], code: string): string[] =>
  (chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
