import './progress.css';

export interface ProgressProps {
  id: string;
  label: string;
  /** 0 to 1; undefined while the length is unknown. */
  done?: number | undefined;
  /** Where it stands, in words. */
  words: string;
  /** The words change with every piece, too often to be read out; who wants them finds them. */
  quiet?: boolean;
}

export function Progress({ id, label, done, words, quiet = false }: ProgressProps) {
  return (
    <div class="progress">
      <label class="field-label" for={id}>
        {label}
      </label>
      <progress class="progress-bar" id={id} max={1} value={done} />
      <p class="progress-words" role={quiet ? undefined : 'status'}>
        {words}
      </p>
    </div>
  );
}
