import puppeteer, { type Browser, type ConsoleMessage, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery, desk, languages, reporter } from '../screens/galleries';
import { serve, type Site } from '../screens/site';

const galleries = [reporter, desk].flatMap((gallery) => languages.map((language) => ({ ...gallery, language, gallery })));

const LAST_WORD = 'that was all';

/** Every screen and state in Debian's Firefox, under the product's own policy: it says nothing. */
describe.each(galleries)('The $app in $language, in Firefox', ({ language, gallery, states, headers }) => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  const said: string[] = [];
  const hear = (message: ConsoleMessage) => { if (['error', 'warn'].includes(message.type())) said.push(message.text()); };

  beforeAll(async () => {
    site = await serve(await buildGallery(gallery, language), headers);
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true });
    page = await browser.newPage();
    page.on('console', hear);
    page.on('pageerror', (error) => said.push((error as Error).message));
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => console.error('policy', violatedDirective, blockedURI, sourceFile));
    });
    await page.goto(`${site.origin}/#${states[0]}`);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('is heard when it complains', async () => {
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await heardOut();
    expect(said.splice(0).join()).toContain('style-src');
  });

  it.each(states)('%s', async (state) => {
    await page.evaluate((hash) => location.assign(hash), `#${state}`);
    await page.waitForSelector('main');
    await page.setViewport({ width: 390, height: 844 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await heardOut();
    expect({ said: said.splice(0), wide }).toEqual({ said: [], wide: false });
  });

  /** Words of the page come late: when its own last word is here, all are. */
  async function heardOut(): Promise<void> {
    const last = new Promise<void>((heard) => page.on('console', (message) => { if (message.text() === LAST_WORD) heard(); }));
    await page.evaluate((word) => { requestAnimationFrame(() => setTimeout(() => console.log(word))); }, LAST_WORD);
    await last;
    page.removeAllListeners('console').on('console', hear);
  }
});
