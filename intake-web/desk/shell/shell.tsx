import './shell.css';
import type { ComponentChildren } from 'preact';

import { Glyph } from '../../ui/glyph/glyph';
import { Keycap } from '../../ui/keycap/keycap';
import { Mark } from '../../ui/mark/mark';
import { Skip } from '../../ui/skip/skip';
import { OtherLanguage } from '../session/gate';
import { words } from '../words';
import { Rail, type RailProps } from './rail';

const { shell: said } = words;

export interface ShellProps extends Omit<RailProps, 'atDesk'> {
  officer: string;
  desks: readonly string[];
  /** An answer to a press that led nowhere. */
  said: string | undefined;
  onLock: () => void;
  onSignOut: () => void;
  onHelp: () => void;
  onCommands: () => void;
  onNext: () => void;
  children: ComponentChildren;
}

/** Rail and content. On phones the rail becomes two lines at the top. */
export const Shell = ({ children, officer, desks, said: answer, onLock, onSignOut, onHelp, onCommands, onNext, ...rail }: ShellProps) => (
  <div class="desk">
    <Skip words={said.skip} target="main" />
    <header class="rail">
      <p class="rail-brand">
        <Mark size={24} />
        <span>{said.title}</span>
      </p>
      <p class="rail-desk">{desks.join('、')}</p>
      <p class="rail-do">
        {desks.length > 0 && (
          <button type="button" class="rail-key" aria-keyshortcuts="N" onClick={onNext}>
            <span>{said.nextUnread}</span>
            <Keycap>N</Keycap>
          </button>
        )}
        <button type="button" class="rail-key" aria-keyshortcuts="Control+K" title={said.palette} onClick={onCommands}>
          <Keycap>Ctrl K</Keycap>
        </button>
      </p>
      <Rail {...rail} atDesk={desks.length > 0} />
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
    <main id="main" tabIndex={-1}>
      <div role="status">{answer !== undefined && <p class="answered">{answer}</p>}</div>
      {children}
    </main>
  </div>
);
