import './progress.css';

export interface ProgressProps {
  id: string;
  label: string;
  /** 0 to 1; undefined while the length is unknown. */
  done?: number | undefined;
  /** Where it stands, in words. */
  words: string;
}

export function Progress({ id, label, done, words }: ProgressProps) {
  return (
    <div class="progress">
      <label class="field-label" for={id}>
        {label}
      </label>
      <progress class="progress-bar" id={id} max={1} value={done} />
      <p class="progress-words" role="status">
        {words}
      </p>
    </div>
  );
}
