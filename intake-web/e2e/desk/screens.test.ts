import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { screens } from '../../desk/screens';
import { interactions } from './interactions';
import { serve } from './server';

const here = import.meta.dirname;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Also the widths that the pictures are looked at in. */
const widths = [{ width: 1280, height: 860 }, { width: 390, height: 844 }];

const states = Object.entries(screens).flatMap(([name, { states: all }]) => all.map((state) => `${name}/${state}`));

it('every file of desk/screens is a screen that the router lists', () => {
  const files = readdirSync(join(here, '../../desk/screens')).filter((file) => file.endsWith('.tsx')).map((file) => file.replace('.tsx', ''));
  expect(Object.keys(screens).sort()).toEqual(files.sort());
});

describe.each(['zh', 'en'])('the screens in %s', (language) => {
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  beforeAll(async () => {
    await build({ configFile: join(here, 'vite.config.ts'), mode: language, logLevel: 'warn' });
    site = await serve(join(here, 'dist', language), {});
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
    mkdirSync(join(here, 'dist/pictures'), { recursive: true });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(states)('%s has nothing that axe objects to', async (state) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(`${site.origin}/#${state}`);
      await interactions[state]?.(page);
      for (const size of widths) {
        await page.setViewportSize(size);
        await page.screenshot({ path: join(here, `dist/pictures/${state.replace('/', '-')}-${language}-${colorScheme}-${size.width}.png`), fullPage: true });
        faults.push(...(await objections(page)), ...(await overflow(page)));
      }
      await context.close();
      expect(faults).toEqual([]);
    });
  });
});

async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
}

/** A page that scrolls sideways is broken on a telephone, whatever axe says. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => (document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth}px wide`] : []));
