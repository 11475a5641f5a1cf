import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { screens } from '../../desk/screens';
import headers from '../../headers.json';
import { launch, objections, overflow, watch, type Watched } from '../screens/browser';
import { serve, type Site } from '../screens/site';
import { interactions } from './interactions';

const here = import.meta.dirname;
const out = resolve(here, '../../target/screens');
/** Checked for overflow only; at the last two axe looks as well, and the camera. */
const narrow = [320, 960];
const widths = [390, 1280];
/** DENGWEN_PICTURES=1 leaves pictures of all screens in target/screens, to be looked at. */
const pictured = process.env['DENGWEN_PICTURES'] !== undefined;
const states = Object.entries(screens).flatMap(([name, { states: all }]) => all.map((state) => `${name}/${state}`));

it('every file of desk/screens is a screen that the router lists', () => {
  const files = readdirSync(resolve(here, '../../desk/screens')).filter((file) => file.endsWith('.tsx'));
  expect(Object.keys(screens).map((name) => `${name}.tsx`).sort()).toEqual(files.sort());
});

describe.each([
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
] as const)('the screens in %s, %s', (language, colorScheme) => {
  let site: Site;
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    const folder = resolve(here, '../../target/desk-gallery', language);
    await build({ configFile: join(here, 'vite.config.ts'), configLoader: 'runner', mode: language, logLevel: 'warn', build: { outDir: folder } });
    mkdirSync(out, { recursive: true });
    site = await serve(folder, headers.desk);
    browser = await launch();
    watched = await watch(browser, { colorScheme });
    await watched.page.goto(`${site.origin}/#missing/missing`);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it.each(states)('%s fits every width and has nothing that axe objects to', async (state) => {
    const { page, complaints } = watched;
    complaints.length = 0;
    await page.evaluate((hash) => location.assign(hash), `#${state}`);
    await interactions[state]?.(page);
    for (const width of [...narrow, ...widths]) {
      await page.setViewportSize({ width, height: 860 });
      complaints.push(...(await overflow(page)));
      if (narrow.includes(width)) continue;
      if (pictured) await page.screenshot({ path: join(out, `desk-${state.replace('/', '-')}-${language}-${colorScheme}-${width}.png`), fullPage: true });
      complaints.push(...(await objections(page)));
    }
    expect(complaints).toEqual([]);
  });
});
