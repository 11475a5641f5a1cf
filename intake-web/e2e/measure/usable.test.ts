import { expect, it } from 'vitest';
import { start as startEn } from '../../reporter/words/en/start';
import { start as startZh } from '../../reporter/words/zh/start';
import { REPORT_ORIGIN } from '../stack/places';
import { launch } from '../screens/browser';

const RUNS = 5;
/** Chromium's own "slow 3G". */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** An old phone far from a mast: until the first question can be answered, and never before it was asked for. */
it.each([['zh', '/', startZh.report], ['en', '/en/', startEn.report]])('the first question in %s, at 6x slower processor and slow 3G', async (language, path, report) => {
  const browser = await launch();
  const seconds: { start: number; question: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_3G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const begun = performance.now();
    await page.goto(REPORT_ORIGIN + path, { waitUntil: 'commit' });
    await page.getByRole('link', { name: report, exact: true }).click();
    const pressed = performance.now();
    await page.locator('form input').first().waitFor();
    seconds.push({ start: (pressed - begun) / 1000, question: (performance.now() - begun) / 1000 });
    await context.close();
  }
  await browser.close();
  const median = (of: (run: (typeof seconds)[number]) => number) => seconds.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
  console.log(`${language}: start page answers after ${median((run) => run.start).toFixed(1)} s, first question after ${median((run) => run.question).toFixed(1)} s (medians of ${RUNS})`);
  expect(median((run) => run.question)).toBeLessThan(6);
});
