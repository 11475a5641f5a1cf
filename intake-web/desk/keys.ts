import { useLayoutEffect } from 'preact/hooks';

/** By key, `j`, or by two in a row, `g t`. */
export type Keys = Partial<Record<string, () => void>>;

/** The key that begins every pair. */
const LEADER = 'g';

/** After so long the first key of a pair is forgotten. */
const PAIR_MS = 1500;

let led = -Infinity;

/**
 * Single keys and pairs, as long as nobody types, nothing is composed and no sheet is open. What is drawn is heard from: a
 * key that came between drawing and listening would be lost, and the letters after it pressed as keys of their own.
 */
export function useKeys(keys: Keys): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = keys[nameOf(event)];
      if (!act || isTaken(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** Remembers the first key of a pair once all who listen have seen it: on the window, which comes after the document. */
export function watchPairs(): () => void {
  const remember = (event: KeyboardEvent) => {
    led = nameOf(event) === LEADER && !isTaken(event) ? event.timeStamp : -Infinity;
  };
  addEventListener('keydown', remember);
  return () => removeEventListener('keydown', remember);
}

function nameOf({ key, timeStamp }: KeyboardEvent): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return timeStamp - led < PAIR_MS ? `${LEADER} ${name}` : name;
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return true;
  return (
    event.target instanceof Element &&
    event.key !== 'Escape' &&
    event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null
  );
}
