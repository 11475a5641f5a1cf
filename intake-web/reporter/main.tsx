import { hydrate, render } from 'preact';

import { Front } from './front';
import { BEGIN, pageAt, type PageName } from './router';

const place = document.getElementById('app')!;
const first = pageAt(location.pathname);

/** What was typed into the page before the scripts came: hydration alone would set it back. */
const typedEarly = (): string => place.querySelector<HTMLInputElement>('#code')?.value ?? '';

async function whole(page: PageName, begin: boolean): Promise<void> {
  if (begin) void import('./trust').then((trust) => trust.begin(), () => undefined);
  const { App } = await import('./app');
  if (begin) render(<App key="app" first={page} begin typed="" />, place);
  else hydrate(<App first={page} begin={false} typed={typedEarly()} />, place);
}

/** Whether the way in was pressed while the scripts were on their way. Loading the page again must not press it again. */
function pressedEarly(): boolean {
  if (location.hash !== BEGIN) return false;
  history.replaceState(null, '', location.pathname);
  return true;
}

if (first === 'mailbox') void whole(first, false);
else hydrate(<Front page={first} pressed={pressedEarly()} onReport={() => whole('start', true)} />, place);
