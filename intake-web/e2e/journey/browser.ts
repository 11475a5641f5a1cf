import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { freshContext, launch } from '../screens/browser';

export type Language = 'zh' | 'en';

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
    const context = await freshContext(browser);
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    // A policy that is broken is told here and nowhere else.
    page.on('console', (message) => { if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text()); });
    return page;
  };
}
