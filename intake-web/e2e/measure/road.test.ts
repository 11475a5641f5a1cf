import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { after } from '../../reporter/words/zh/after';
import { road } from '../../reporter/words/zh/road';
import { start } from '../../reporter/words/zh/start';
import { answerByKeyboard } from '../journey/keyboard';
import { ReporterApp } from '../journey/reporterApp';
import { launch } from '../screens/browser';
import { REPORT_ORIGIN } from '../stack/places';

/** Reading time of a screen, in seconds. */
const READING_S = 3;
const MOST_S = 90;
const STORY = '评标前三天有人打电话要求加一条。'.repeat(20).slice(0, 300);
const PHONE = { width: 390, height: 844 };
/** A window of 1280 by 800 at 200 %. */
const ENLARGED = { width: 640, height: 400 };
const WISHES = { texts: { subjUnit: '不在名录里的单位', subjPost: '科长', story: STORY }, ticks: ['truthPledge', 'allegations'], downs: {} };

let browser: Browser;

beforeAll(async () => { browser = await launch(); });
afterAll(() => browser?.close());

interface Watched { readonly page: Page; readonly walked: () => Promise<{ screens: readonly string[]; seconds: number }> }

/** A page that notes the heading of every screen that it shows. */
async function watched(viewport: typeof PHONE): Promise<Watched> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.addInitScript(() => {
    const screens: string[] = [];
    Object.assign(globalThis, { screens });
    const note = () => {
      const heading = document.querySelector('main h1')?.textContent;
      if (heading && heading !== screens.at(-1)) screens.push(heading);
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const begun = performance.now();
  return {
    page,
    walked: async () => ({ seconds: (performance.now() - begun) / 1000, screens: await page.evaluate(() => (globalThis as unknown as { screens: string[] }).screens) }),
  };
}

/** @param kind for the printed line */
async function judge(kind: string, { page, walked }: Watched): Promise<void> {
  const { screens, seconds } = await walked();
  const whole = screens.length * READING_S + seconds;
  console.log(`${kind}: ${screens.length} screens of ${READING_S} s and ${seconds.toFixed(1)} s of the hand's and the app's own: ${whole.toFixed(0)} s\n  ${screens.join(' > ')}`);
  expect(whole).toBeLessThan(MOST_S);
  await page.context().close();
}

it.each(['zh', 'en'] as const)('the short road in %s on a phone, from the start page to the code', async (language) => {
  const way = await watched(PHONE);
  const reporter = new ReporterApp(way.page, language);
  await reporter.fill(STORY);
  await reporter.send();
  await judge(`phone, ${language}`, way);
});

it.each([['on a phone', PHONE], ['at 200 %', ENLARGED]])('the short road with the keyboard alone, %s', async (kind, size) => {
  const way = await watched(size);
  await way.page.goto(REPORT_ORIGIN);
  await way.page.getByRole('link', { name: start.report, exact: true }).press('Enter');
  await way.page.locator('form input').first().waitFor();
  for (let title = ''; title !== road.check.heading;) {
    title = await way.page.locator('main h1').innerText();
    await answerByKeyboard(way.page, WISHES);
    await way.page.waitForFunction((before) => document.querySelector('main h1')?.textContent !== before, title);
  }
  await way.page.getByRole('button', { name: after.receipt.show, exact: true }).press('Enter');
  await way.page.getByRole('group', { name: after.receipt.digits, exact: true }).waitFor();
  await judge(`keyboard ${kind}`, way);
});
