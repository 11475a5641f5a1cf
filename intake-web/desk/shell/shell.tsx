import './shell.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { Glyph } from '../../ui/glyph/glyph';
import { Keycap } from '../../ui/keycap/keycap';
import { Mark } from '../../ui/mark/mark';
import { Skip } from '../../ui/skip/skip';
import { format, noFilters, views, type ViewName } from '../router';
import { OtherLanguage } from '../session/gate';
import { words } from '../words';

const { shell: said, queue } = words;

export interface ShellProps {
  officer: string;
  desks: readonly string[];
  /** The view that is shown, or out of which the clue was opened. */
  view: ViewName | undefined;
  /** As far as the API tells them: `12`, or `99+` where there are more than one page. */
  counts: Partial<Record<ViewName, string>>;
  onLock: () => void;
  onSignOut: () => void;
  onHelp: () => void;
  children: ComponentChildren;
}

/** Rail and content. On phones the rail becomes two lines at the top. */
export const Shell = ({ children, ...rail }: ShellProps) => (
  <div class="desk">
    <Skip words={said.skip} target="main" />
    <Rail {...rail} />
    <main id="main" tabIndex={-1}>
      {children}
    </main>
  </div>
);

const Rail = ({ officer, desks, view, counts, onLock, onSignOut, onHelp }: Omit<ShellProps, 'children'>) => (
  <header class="rail">
    <p class="rail-brand">
      <Mark size={24} />
      <span>{said.title}</span>
    </p>
    <p class="rail-desk">{desks.join('、')}</p>
    <nav aria-label={said.views} class="rail-views">
      <ul>
        {views.map((name) => (
          <View key={name} name={name} current={name === view} count={counts[name]} />
        ))}
      </ul>
    </nav>
    <div class="rail-account">
      <p class="rail-officer">
        <Glyph name="person" />
        <span>{officer}</span>
      </p>
      <button type="button" class="rail-key rail-lock" aria-keyshortcuts="L" onClick={onLock}>
        <Glyph name="lock" />
        <span>{said.lock}</span>
        <Keycap>L</Keycap>
      </button>
      <p class="rail-hint">{said.lockHint}</p>
      <div class="rail-tools">
        <button type="button" class="rail-key" aria-keyshortcuts="?" onClick={onHelp}>
          {said.shortcuts}
        </button>
        <button type="button" class="rail-key" onClick={onSignOut}>
          {said.signOut}
        </button>
        <OtherLanguage />
      </div>
    </div>
  </header>
);

function View({ name, current, count }: { name: ViewName; current: boolean; count: string | undefined }) {
  const link = useRef<HTMLAnchorElement>(null);
  // On phones the views are a strip that scrolls sideways.
  useEffect(() => {
    if (current) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <li>
      <a ref={link} href={format({ screen: 'queue', view: name, filters: noFilters })} aria-current={current ? 'page' : undefined}>
        <span>{queue.views[name]}</span>
        {count !== undefined && <span class="rail-count">{count}</span>}
      </a>
    </li>
  );
}
