import './keycap.css';
import type { ComponentChildren } from 'preact';

/** The key that does what the button beside it says. Assistive technology hears of it by aria-keyshortcuts on the button. */
export const Keycap = ({ children }: { children: ComponentChildren }) => (
  <kbd class="keycap" aria-hidden="true">
    {children}
  </kbd>
);
