import { useEffect } from 'preact/hooks';

export type Keys = Partial<Record<string, () => void>>;

/** Single keys, as long as nobody types, nothing is composed and no sheet is open. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || isTaken(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return true;
  return event.target instanceof Element && event.key !== 'Escape' && event.target.closest('input, textarea, select') !== null;
}
