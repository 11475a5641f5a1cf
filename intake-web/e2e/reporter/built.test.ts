import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import headers from '../../headers.json';
import { pages } from '../../reporter/router';
import { after as afterEn } from '../../reporter/words/en/after';
import { frame as frameEn } from '../../reporter/words/en/frame';
import { start as startEn } from '../../reporter/words/en/start';
import { after as afterZh } from '../../reporter/words/zh/after';
import { frame as frameZh } from '../../reporter/words/zh/frame';
import { start as startZh } from '../../reporter/words/zh/start';
import { launch, objections, overflow, watch } from '../screens/browser';
import { serve, type Site } from '../screens/site';

const folder = resolve(import.meta.dirname, '../../target/built');
const FIRST_PAGE_BYTES = 30 * 1024;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  process.env['DENGWEN_OUT'] = folder;
  const configFile = resolve(import.meta.dirname, '../../reporter/vite.config.ts');
  for (const mode of ['zh', 'en']) await build({ configFile, configLoader: 'runner', mode, logLevel: 'warn' });
  site = await serve(folder, headers.reporter);
  browser = await launch();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe.each([
  { language: 'zh', home: '/', frame: frameZh, start: startZh, after: afterZh },
  { language: 'en', home: '/en/', frame: frameEn, start: startEn, after: afterEn },
])('the app as built in $language', ({ home, frame, start, after }) => {
  it('asks for at most 30 KB of scripts and styles on its first page', async () => {
    const { context, page } = await watch(browser);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (answer) => {
      if (/\.(js|css)$/.test(answer.url())) bodies.push(answer.body());
    });
    await page.goto(site.origin + home, { waitUntil: 'networkidle' });
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    await context.close();
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_PAGE_BYTES);
  });

  it.each(pages)('reads $file without scripts', async ({ file }) => {
    const { context, page } = await watch(browser, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto(site.origin + home + file);
    expect(await page.title()).toBe(frame.title);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('.noscript').innerText()).toContain('12388');
    expect(await page.locator('main button:visible, main form:visible, main a[href^="#"]:visible').count()).toBe(0);
    await context.close();
  });

  it.each(pages)('keeps $file as it was when the scripts come', async ({ file }) => {
    const { context, page, complaints } = await watch(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(site.origin + home + file, { waitUntil: 'networkidle' });
    complaints.push(...(await objections(page)), ...(await overflow(page)));
    expect(await page.locator('h1').count()).toBe(1);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('refuses before anything is typed when no keys can be had, and says why', async () => {
    const { context, page } = await watch(browser);
    await page.goto(site.origin + home);
    await page.getByRole('link', { name: start.report }).click();
    await page.getByRole('heading', { level: 1, name: after.closed.heading }).waitFor();
    expect(await page.locator('main').innerText()).toContain(after.closed.reasons.network);
    expect(await page.locator('main input, main textarea').count()).toBe(0);
    await context.close();
  });

  it('says neutrally that a code is mistyped, and keeps it', async () => {
    const { context, page } = await watch(browser);
    await page.goto(`${site.origin}${home}replies.html`, { waitUntil: 'networkidle' });
    await page.locator('#code').fill('0012 1842 6182 4569 6789 8401 2917');
    await page.getByRole('button', { name: after.mailbox.open }).click();
    await page.getByRole('link', { name: after.mailbox.mistyped }).waitFor();
    expect(await page.locator('#code').inputValue()).toBe('0012 1842 6182 4569 6789 8401 2917');
    await context.close();
  });

  it('keeps a code that was typed before the scripts came', async () => {
    const { context, page, come } = await withoutScriptsYet();
    await page.goto(`${site.origin}${home}replies.html`, { waitUntil: 'commit' });
    await page.locator('#code').fill('0012 1842 6182 4569 6789 8401 2917');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${site.origin}${home}replies.html`);
    come();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#code').inputValue()).toBe('0012 1842 6182 4569 6789 8401 2917');
    await page.getByRole('button', { name: after.mailbox.open }).click();
    await page.getByRole('link', { name: after.mailbox.mistyped }).waitFor();
    await context.close();
  });

  it('remembers that the way in was pressed before the scripts came', async () => {
    const { context, page, come } = await withoutScriptsYet();
    await page.goto(site.origin + home, { waitUntil: 'commit' });
    await page.getByRole('link', { name: start.report }).click();
    come();
    await page.getByRole('heading', { level: 1, name: after.closed.heading }).waitFor();
    expect(page.url()).toBe(site.origin + home);
    await context.close();
  });

  it('asks for a real browser inside another app, and stays usable', async () => {
    const { context, page, complaints } = await watch(browser, { userAgent: 'Mozilla/5.0 (Linux; Android 14; wv) MicroMessenger/8.0.47', viewport: { width: 390, height: 844 } });
    await page.goto(site.origin + home, { waitUntil: 'networkidle' });
    await page.getByText(frame.host.title).waitFor();
    complaints.push(...(await objections(page)), ...(await overflow(page)));
    expect(await page.getByRole('link', { name: start.report }).isVisible()).toBe(true);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('leaves for another page by Esc twice, and the page that was left is empty', async () => {
    const { context, page } = await watch(browser);
    await context.route('**/*', (route) => (route.request().url().startsWith(site.origin) ? route.continue() : route.fulfill({ body: 'elsewhere' })));
    await page.goto(`${site.origin}${home}safety.html`, { waitUntil: 'networkidle' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.origin !== site.origin);
    await page.goBack();
    // The exit took the page's place in the history, so that going back does not lead there.
    expect(page.url()).not.toContain('safety.html');
    await context.close();
  });

  it('says first of all where the text begins', async () => {
    const { context, page } = await watch(browser);
    await page.goto(site.origin + home, { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(frame.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await context.close();
  });
});

/** A page whose scripts are on a slow way. `come` lets them arrive. */
async function withoutScriptsYet() {
  const watched = await watch(browser);
  let come = () => {};
  const called = new Promise<void>((resolve) => (come = resolve));
  await watched.context.route('**/*.js', async (route) => {
    await called;
    await route.continue();
  });
  return { ...watched, come };
}

const focused = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);

it('answers an unknown address with a page of its own', async () => {
  const { context, page } = await watch(browser);
  const answer = await page.goto(`${site.origin}/nowhere`);
  expect(answer?.status()).toBe(404);
  await page.getByRole('heading', { name: '没有这个网页' }).waitFor();
  await context.close();
});

it('has no script, style or event inside its pages, and names nobody else', () => {
  for (const { file } of pages) {
    const html = readFileSync(resolve(folder, file), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/);
    expect(html.match(/(?:src|href)="(https?:)?\/\/[^"]*"/g)?.filter((link) => !link.includes('weather.com.cn')) ?? []).toEqual([]);
  }
});

it('touches no cookie and no storage', () => {
  const scripts = readdirSync(resolve(folder, 'assets')).filter((file) => /^(index|app|trust|work)-.*\.js$/.test(file));
  expect(scripts).toHaveLength(4);
  for (const file of scripts) {
    expect(readFileSync(resolve(folder, 'assets', file), 'utf8')).not.toMatch(/document\.cookie|localStorage|sessionStorage|indexedDB|serviceWorker/);
  }
});
