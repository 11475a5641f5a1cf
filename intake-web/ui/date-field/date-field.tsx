import { useState } from 'preact/hooks';

import { describedBy, Explain, type FieldWords } from '../field/field';
import './date-field.css';

export interface DateFieldProps extends FieldWords {
  id: string;
  legend: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; what is not a date yet is kept as it was typed. */
  value: string;
  onChange: (value: string) => void;
  words: { year: string; month: string; day: string };
}

const parts = ['year', 'month', 'day'] as const;
const lengths = { year: 4, month: 2, day: 2 };

/**
 * A date in three boxes. The browser's own picker would speak the browser's language, and a date remembered to the month has no
 * place in it.
 */
export function DateField({ id, legend, hint, error, value, onChange, words }: DateFieldProps) {
  const [typed, setTyped] = useState(() => split(value));
  // Emptied from outside, as by 不清楚.
  const shown = value === '' && joined(typed) !== '' ? split('') : typed;
  const write = (part: (typeof parts)[number], text: string) => {
    const now = { ...shown, [part]: text };
    setTyped(now);
    onChange(joined(now));
  };
  return (
    <fieldset class="field" aria-describedby={describedBy(id, { hint, error })}>
      <legend class="field-label">{legend}</legend>
      <Explain id={id} hint={hint} error={error} />
      <div class="date-field">
        {parts.map((part, index) => (
          <label class={`date-part date-${part}`} key={part}>
            <input
              class="field-box"
              id={index === 0 ? id : undefined}
              type="text"
              inputMode="numeric"
              maxLength={lengths[part]}
              autocomplete="off"
              value={shown[part]}
              aria-invalid={error ? 'true' : undefined}
              onInput={(event) => write(part, event.currentTarget.value.normalize('NFKC').replace(/\D/g, ''))}
            />
            <span>{words[part]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type Typed = Record<(typeof parts)[number], string>;

function split(value: string): Typed {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month, day };
}

const joined = ({ year, month, day }: Typed): string =>
  [year, pad(month), pad(day)].join('-').replace(/-+$/, '');

const pad = (text: string): string => (text === '' ? '' : text.padStart(2, '0'));
