import './back.css';

/** One step back with everything kept. Stands before `main`. */
export function Back({ words, onBack }: { words: string; onBack: () => void }) {
  return (
    <button class="back" type="button" onClick={onBack}>
      <svg width="9" height="14" viewBox="0 0 9 14" aria-hidden="true" focusable="false">
        <path d="M8 1 2 7l6 6" fill="none" stroke="currentColor" stroke-width="1.8" />
      </svg>
      <span>{words}</span>
    </button>
  );
}
