import { frame } from '#words/frame';
import type { ComponentChildren } from 'preact';

import { Back } from '../ui/back/back';
import { Exit } from '../ui/exit/exit';
import { Footer } from '../ui/footer/footer';
import { Header } from '../ui/header/header';
import { Language } from '../ui/language/language';
import { Skip } from '../ui/skip/skip';
import { HostNotice } from './host-notice';
import { reading } from './plain-side';
import { hrefOf } from './router';
import { exitTo } from './site';
import '../ui/tokens.css';
import '../ui/base.css';
import './app.css';

export interface ShellProps {
  onLeave: () => void;
  /** Undefined where there is no step to go back to. */
  onBack?: (() => void) | undefined;
  side: ComponentChildren;
  children: ComponentChildren;
}


/** The other build's start page; the two builds stand at fixed places. */
const otherLanguage = frame.language === 'zh' ? '/en/' : '/';

const links = reading.map((page) => ({ href: hrefOf(page), label: frame.footer[page] }));

/** What stands around every screen, always at the same place. */
export function Shell({ onLeave, onBack, side, children }: ShellProps) {
  return (
    <>
      <Skip words={frame.skip} target="main" />
      <Header name={frame.name} home={hrefOf('start')}>
        <Language name={frame.other.name} lang={frame.other.lang} href={otherLanguage} />
        <Exit words={frame.exit} to={exitTo} onLeave={onLeave} />
      </Header>
      <div class="page">
        <div class="page-main">
          {onBack && <Back words={frame.back} onBack={onBack} />}
          {/* With the way back comes or goes the place of all below it: another main, not the same that has moved. */}
          <main id="main" key={onBack ? 'step' : 'page'} tabIndex={-1}>
            <HostNotice />
            {children}
          </main>
        </div>
        {side}
      </div>
      <Footer label={frame.footerLabel} links={links} line={frame.footerLine} />
    </>
  );
}
