import { describedBy, Field, type FieldWords } from '../field/field';
import './select.css';

export interface SelectProps extends FieldWords {
  id: string;
  label: string;
  /** Stands first and means that nothing is chosen. */
  none: string;
  value: string;
  onChange: (value: string) => void;
  choices: readonly { value: string; label: string }[];
}

/** One of many, folded away where a list of rows would fill a phone twice. */
export function Select({ id, label, none, hint, error, value, onChange, choices }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        class="field-box select"
        id={id}
        value={value}
        autocomplete="off"
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
