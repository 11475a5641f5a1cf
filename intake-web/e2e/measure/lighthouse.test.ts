import lighthouse, { snapshot, startTimespan, type Result } from 'lighthouse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReporterApp } from '../journey/reporterApp';
import { REPORT_ORIGIN } from '../stack/places';
import { share, watchedAt, type Shared } from './browser';

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
type Scores = Partial<Record<(typeof CATEGORIES)[number], number>>;

let shared: Shared;
const table: string[] = [];

beforeAll(async () => { shared = await share(); });
afterAll(async () => {
  await shared?.close();
  console.log(table.join('\n'));
});

/** Lighthouse's own telephone: a Moto G over slow 4G, 4x slower processor. */
describe.each([
  ['start', '/'], ['start, en', '/en/'],
  ['mailbox', '/replies.html'], ['mailbox, en', '/en/replies.html'],
])('%s, loaded', (name, path) => {
  it(`median of ${RUNS}: performance 95 or more, all else 100`, async () => {
    const runs: Result[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await shared.watcher.newPage();
      const result = await lighthouse(`${REPORT_ORIGIN}${path}`, { onlyCategories: [...CATEGORIES], logLevel: 'error' }, undefined, page);
      runs.push(result!.lhr);
      await page.close();
    }
    tell(name, runs);
    const scores = median(runs);
    expect(scores['performance']).toBeGreaterThanOrEqual(95);
    expect(scores).toMatchObject({ accessibility: 100, 'best-practices': 100 });
  });
});

/**
 * Steps have no address of their own, so that a draft leaves no trace in the history: nothing loads, so Lighthouse watches the hand
 * (a timespan). Its performance there is how long the page is deaf and how far it jumps, on the telephone's processor and line.
 */
describe.each(['zh', 'en'] as const)('the short road in %s', (language) => {
  const form: Result[] = [];
  const receipt: Result[] = [];

  it(`form and receipt, median of ${RUNS}: performance 95 or more, all else 100`, async () => {
    for (let run = 0; run < RUNS; run++) await walk();
    for (const [name, runs] of [['form', form], ['receipt', receipt]] as const) {
      tell(`${name}, ${language}`, runs);
      const scores = median(runs);
      expect(scores['performance']).toBeGreaterThanOrEqual(95);
      expect(scores).toMatchObject({ accessibility: 100, 'best-practices': 100 });
    }
  });

  /** From the way in to the first question, and from Send to the code; what then stands there is looked at as well. */
  async function walk(): Promise<void> {
    const context = await shared.browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true });
    context.setDefaultTimeout(120_000);
    const app = new ReporterApp(await context.newPage(), language);
    await app.arrive();
    form.push(await watch(() => app.begin()));
    await app.answer('2026 年 10 月 12 日，科长在会上要求把资格条件改成只有一家公司能满足。');
    receipt.push(await watch(() => app.send()));
    await context.close();
  }

  async function watch(act: () => Promise<unknown>): Promise<Result> {
    const page = await watchedAt(shared, REPORT_ORIGIN);
    const { endTimespan } = await startTimespan(page, settings('performance'));
    await act();
    const acted = (await endTimespan())!.lhr;
    const standing = (await snapshot(page, settings('accessibility', 'best-practices')))!.lhr;
    return { ...acted, categories: { ...acted.categories, ...standing.categories }, audits: { ...standing.audits, ...acted.audits } };
  }
});

/** A simulated throttle slows only what loads; what is done by hand is slowed as it happens. */
const settings = (...onlyCategories: string[]) => ({ config: { extends: 'lighthouse:default', settings: { onlyCategories, throttlingMethod: 'devtools' as const } } });

function median(runs: readonly Result[]): Scores {
  const scores: Scores = {};
  for (const category of CATEGORIES) {
    const all = runs.map(({ categories }) => categories[category]?.score).filter((score) => typeof score === 'number').sort((a, b) => a - b);
    if (all.length > 0) scores[category] = Math.round(all[Math.floor(all.length / 2)]! * 100);
  }
  return scores;
}

/** The medians, and what cost points in the last run. */
function tell(name: string, runs: readonly Result[]): void {
  const last = runs.at(-1)!;
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
    .map((id) => last.audits[id]).filter((audit) => audit?.displayValue).map((audit) => `${audit!.id} ${audit!.displayValue}`);
  table.push(`${name}: ${JSON.stringify(median(runs))} ${times.join(', ')}`);
  for (const audit of Object.values(last.audits)) {
    if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative') table.push(`    ${audit.id} ${audit.score}: ${audit.title}`);
  }
}
