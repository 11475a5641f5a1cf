import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

export type Language = 'zh' | 'en';

/** Debian's Chromium with a fresh profile, calling nobody. */
const launch = (): Promise<Browser> => chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** A browser for the tests of a file; whatever a page complains of fails the test that opened it. */
export function useBrowser(): () => Promise<Page> {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => { browser = await launch(); });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const said = complaints;
    [contexts, complaints] = [[], []];
    expect(said).toEqual([]);
  });

  return async () => {
    const context = await browser.newContext();
    contexts.push(context);
    // Argon2id and two busy cores: nothing here measures time.
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    // A policy that is broken is told here and nowhere else.
    page.on('console', (message) => { if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text()); });
    return page;
  };
}
