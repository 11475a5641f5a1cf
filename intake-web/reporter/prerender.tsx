import { frame } from '#words/frame';
import { renderToStringAsync } from 'preact-render-to-string';

import { App } from './app';
import { Front } from './front';
import { isPlainPage } from './plain-page';
import { pages, type PageName } from './router';

/** Every page to read, as HTML that needs no script. Run by the build only. */
export async function prerender(): Promise<{ file: string; html: string }[]> {
  return Promise.all(pages.map(async ({ name, file }) => ({ file, html: await renderToStringAsync(pageOf(name)) })));
}

const pageOf = (name: PageName) =>
  isPlainPage(name) ? <Front page={name} onReport={async () => {}} /> : <App first={name} begin={false} />;

export const { lang, title, noscript } = frame;
