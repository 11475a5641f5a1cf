import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Debian's Chromium with a fresh profile, calling nobody. @param more switches of its own */
export const launch = (...more: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });

/** Argon2id and busy cores: nothing measures time by waiting, and only what never comes is waited for so long. */
const PATIENCE_MS = 120_000;

/** A fresh profile whose pages are waited for. */
export async function freshContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: errors, refused policies, failed requests. */
  readonly complaints: string[];
}

/** A page of its own that remembers every complaint. */
export async function watch(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await freshContext(browser, { reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { context, page, complaints };
}

/**
 * What axe objects to, one line each. Run beside the page's own scripts, past its policy.
 * @param rules only these; all when none is named
 */
export async function objections(page: Page, ...rules: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate((runOnly) =>
    // What passes is not worth its third of the time.
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'], ...(runOnly.length > 0 && { runOnly }) }), rules);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
}

/** Turns a gallery to a state and returns when it is drawn: the gallery draws at once when it hears of the new address. */
export const turnTo = (page: Page, state: string): Promise<void> =>
  page.evaluate((hash) => new Promise<void>((drawn) => {
    if (location.hash === hash) return drawn();
    addEventListener('hashchange', () => drawn(), { once: true });
    location.hash = hash;
  }), `#${state}`);

/** A page that scrolls sideways is broken on a telephone, whatever axe says. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => (document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth}px wide`] : []));
