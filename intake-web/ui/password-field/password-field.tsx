import { describedBy, Field, type FieldWords } from '../field/field';

export interface PasswordFieldProps extends FieldWords {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A password as browsers' own keepers know it; pasting is allowed. */
export function PasswordField({ id, label, hint, error, value, onChange }: PasswordFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        class="field-box"
        id={id}
        type="password"
        value={value}
        maxLength={256}
        autocomplete="current-password"
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
