import { describedBy, Field, type FieldWords } from '../field/field';
import './text-area.css';

export interface TextAreaProps extends FieldWords {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The largest number of characters (UTF-16 units, as the browser counts). */
  limit: number;
  /** For example 还可以写 12,000 字. Shown from the last tenth on, spoken politely. */
  left: (count: number) => string;
  /** For example 已写 120 字. */
  written: (count: number) => string;
  rows?: number;
}

/** Long text with a counter. Text over the limit is kept and named, never cut. */
export function TextArea({ id, label, hint, error, value, onChange, limit, left, written, rows = 10 }: TextAreaProps) {
  const near = value.length > limit * 0.9;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        class="field-box text-area"
        id={id}
        rows={rows}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { hint, error }, `${id}-count`)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="text-area-count" id={`${id}-count`} aria-live={near ? 'polite' : 'off'}>
        {near ? left(limit - value.length) : written(value.length)}
      </p>
    </Field>
  );
}
