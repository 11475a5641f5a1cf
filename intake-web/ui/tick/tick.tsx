import { describedBy, Explain, type FieldWords } from '../field/field';
import '../choices/choices.css';

export interface TickProps extends FieldWords {
  id: string;
  label: string;
  /** The question that the label alone leaves open; heard, not seen. */
  about?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** One box to tick: a thing that is so or is left unsaid. */
export function Tick({ id, label, about, hint, error, on, onChange }: TickProps) {
  return (
    <div class="field">
      <Explain id={id} error={error} />
      <div class={`choices${error ? ' choices-wrong' : ''}`}>
        <label class="choice">
          <input
            id={id}
            class="choice-input"
            type="checkbox"
            checked={on}
            aria-invalid={error ? 'true' : undefined}
            aria-labelledby={`${id}-label`}
            aria-describedby={describedBy(id, { hint, error })}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <span class="choice-words">
            <span id={`${id}-label`}>
              {label}
              {about && <span class="hidden-words">{` ${about}`}</span>}
            </span>
            {hint && (
              <span class="choice-hint" id={`${id}-hint`}>
                {hint}
              </span>
            )}
          </span>
        </label>
      </div>
    </div>
  );
}
