import { describedBy, Field, type FieldWords } from '../field/field';

export interface TextFieldProps extends FieldWords {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  /** Codes are not spell-checked; some browsers send what they check to a cloud. */
  inputMode?: 'text' | 'numeric' | 'decimal';
  /** What stands behind a figure, such as 万元; read with the label. */
  unit?: string | undefined;
}

/** One line of text. Nothing is stored or suggested by the browser (`autocomplete=off`). */
export function TextField({ id, label, hint, error, value, onChange, maxLength = 200, inputMode = 'text', unit }: TextFieldProps) {
  return (
    <Field id={id} label={<>{label}{unit && <span class="hidden-words">{` ${unit}`}</span>}</>} hint={hint} error={error}>
      <div class={unit ? 'field-figure' : undefined}>
        <input
          class="field-box"
          id={id}
          type="text"
          value={value}
          maxLength={maxLength}
          inputMode={inputMode}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </div>
    </Field>
  );
}
