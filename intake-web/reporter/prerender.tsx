import { frame } from '#words/frame';
import { renderToStringAsync } from 'preact-render-to-string';

import { App } from './app';
import { Front } from './front';
import { Noscript } from './noscript';
import { isPlainPage } from './plain-page';
import { pages, type PageName } from './router';

/** What fills the places of index.html, as HTML that needs no script. */
export interface Page {
  readonly file: string;
  readonly parts: { readonly lang: string; readonly title: string; readonly noscript: string; readonly page: string };
}

/** Every page to read. Run by the build only. */
export async function prerender(): Promise<Page[]> {
  const { lang, title } = frame;
  const noscript = await renderToStringAsync(<Noscript />);
  return Promise.all(
    pages.map(async ({ name, file }) => ({ file, parts: { lang, title, noscript, page: await renderToStringAsync(pageOf(name)) } })),
  );
}

const pageOf = (name: PageName) =>
  isPlainPage(name) ? <Front page={name} pressed={false} onReport={async () => {}} /> : <App first={name} begin={false} typed="" />;
