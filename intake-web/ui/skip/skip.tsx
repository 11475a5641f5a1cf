import './skip.css';

/** First thing in the tab order: jumps over the header to `main`. */
export function Skip({ words, target }: { words: string; target: string }) {
  return (
    <a class="skip" href={`#${target}`}>
      {words}
    </a>
  );
}
