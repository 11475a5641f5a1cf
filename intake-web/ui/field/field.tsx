import type { ComponentChildren } from 'preact';
import './field.css';

export interface FieldWords {
  hint?: string | undefined;
  error?: string | undefined;
}

/** Ids of what explains the field `id`, for aria-describedby; undefined when nothing does. */
export function describedBy(id: string, words: FieldWords, ...more: string[]): string | undefined {
  const ids = [words.hint && `${id}-hint`, words.error && `${id}-error`, ...more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Hint and error between a field's label and its control. The error says the fix. */
export function Explain({ id, hint, error }: FieldWords & { id: string }) {
  return (
    <>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
            <circle cx="9" cy="9" r="8" fill="currentColor" />
            <path d="M9 4.4v5.6M9 12.2v1.6" stroke="#fff" stroke-width="2" />
          </svg>
          <span>{error}</span>
        </p>
      )}
    </>
  );
}

export interface FieldProps extends FieldWords {
  /** Of the control. */
  id: string;
  label: ComponentChildren;
  children: ComponentChildren;
}

/** A field of one control: its label, what explains it, the control. */
export const Field = ({ id, label, children, ...words }: FieldProps) => (
  <div class="field">
    <label class="field-label" for={id}>
      {label}
    </label>
    <Explain id={id} {...words} />
    {children}
  </div>
);
