import type { ComponentChildren } from 'preact';

import { Mark } from '../mark/mark';
import './header.css';

/** The sticky bar: mark and name lead home, language and exit key on the right. */
export function Header({ name, home, children }: { name: string; home: string; children: ComponentChildren }) {
  return (
    <header class="header unprinted">
      <div class="header-row">
        <a class="header-name" href={home}>
          <Mark />
          <span>{name}</span>
        </a>
        <div class="header-tools">{children}</div>
      </div>
    </header>
  );
}
