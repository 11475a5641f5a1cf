import './gate.css';
import type { ComponentChildren } from 'preact';

import { Language } from '../../ui/language/language';
import { Mark } from '../../ui/mark/mark';
import { language, words } from '../words';

/** The frame of everything before the desk is open. */
export const Gate = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="gate">
    <header class="gate-brand">
      <Mark size={26} />
      <span>{words.shell.product}</span>
      <span class="gate-title">{words.shell.title}</span>
    </header>
    <main class="gate-sheet" id="main">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
    <footer class="gate-foot">
      <OtherLanguage />
    </footer>
  </div>
);

/** The same desk in the other static build. Keys live in memory, so changing over asks for the password again. */
export const OtherLanguage = () => (
  <Language name={words.shell.otherLanguage} lang={language === 'zh' ? 'en' : 'zh'} href={language === 'zh' ? '/en/' : '/'} />
);
