import { describedBy, Explain, type FieldWords } from '../field/field';
import './file-field.css';

export interface FileFieldProps extends FieldWords {
  id: string;
  label: string;
  /** On the button; the native one speaks the browser's language, not the page's. */
  choose: string;
  /** What stands beside the button while no file is chosen. */
  none: string;
  accept: string;
  file: File | undefined;
  onChange: (file: File | undefined) => void;
}

/** One file. The native control stays in the tab order under its own words. */
export function FileField({ id, label, hint, error, choose, none, accept, file, onChange }: FileFieldProps) {
  return (
    <div class="field">
      <span class="field-label" id={`${id}-label`}>
        {label}
      </span>
      <Explain id={id} hint={hint} error={error} />
      <div class="file-field">
        <input
          class="file-field-input"
          id={id}
          type="file"
          accept={accept}
          aria-labelledby={`${id}-label ${id}-name`}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          onChange={(event) => onChange(event.currentTarget.files?.[0])}
        />
        <label class="button button-plain" for={id}>
          {choose}
        </label>
        <span class="file-field-name" id={`${id}-name`}>
          {file?.name ?? none}
        </span>
      </div>
    </div>
  );
}
