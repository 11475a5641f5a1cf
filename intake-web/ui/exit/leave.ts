const TWICE_WITHIN_MS = 1500;

/**
 * Calls `leave` when Esc is pressed twice in a row. Presses that belong to an input method (they cancel its candidates) and
 * held keys do not count; Shift is not used because Chinese keyboards switch languages with it.
 *
 * @returns the undoing
 */
export function onEscTwice(target: Window, leave: () => void): () => void {
  let last: number | undefined;
  const heard = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) {
      last = undefined;
      return;
    }
    if (event.key !== 'Escape' || event.repeat) {
      if (event.key !== 'Escape') last = undefined;
      return;
    }
    if (last !== undefined && event.timeStamp - last <= TWICE_WITHIN_MS) leave();
    last = event.timeStamp;
  };
  target.addEventListener('keydown', heard);
  return () => target.removeEventListener('keydown', heard);
}
