import { useState } from 'preact/hooks';

import { describedBy, Explain, type FieldWords } from '../field/field';
import './files-field.css';

export interface FilesFieldProps extends FieldWords {
  id: string;
  label: string;
  /** On the button; the native one speaks the browser's language, not the page's. */
  choose: string;
  /** Beside the button where files can be dragged. */
  drop: string;
  onFiles: (files: readonly File[]) => void;
}

/** Any number of files, chosen or dropped. It keeps none: what was taken is shown by whoever asked. */
export function FilesField({ id, label, hint, error, choose, drop, onFiles }: FilesFieldProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    setOver(false);
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    <div class="field">
      <span class="field-label" id={`${id}-label`}>
        {label}
      </span>
      <Explain id={id} hint={hint} error={error} />
      <div
        class={`files-field${over ? ' files-field-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files);
        }}
      >
        <input
          class="files-field-input"
          id={id}
          type="file"
          multiple
          aria-labelledby={`${id}-label`}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          onChange={(event) => {
            take(event.currentTarget.files);
            // So that the same file can be chosen again after it was taken off the list.
            event.currentTarget.value = '';
          }}
        />
        <label class="button button-plain" for={id}>
          {choose}
        </label>
        <span class="files-field-drop">{drop}</span>
      </div>
    </div>
  );
}
