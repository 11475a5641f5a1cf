import { useEffect } from 'preact/hooks';

import { onEscTwice } from './leave';
import './exit.css';

export interface ExitWords {
  label: string;
  keys: string;
  /** Says that history is not erased; read with the key by screen readers and shown on hover. */
  note: string;
}

/**
 * The exit key: always at the same place, by click or by Esc twice. It is a link, so that it also works before the scripts
 * have come.
 */
export function Exit({ words, to, onLeave }: { words: ExitWords; to: string; onLeave: () => void }) {
  useEffect(() => onEscTwice(window, onLeave), [onLeave]);
  return (
    <a
      class="exit"
      href={to}
      rel="noreferrer"
      title={words.note}
      onClick={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      {words.label}
      <kbd class="exit-keys">{words.keys}</kbd>
    </a>
  );
}
