import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { screens } from '../../desk/screens';
import headers from '../../headers.json';
import { launch, objections, overflow, turnTo, watch, type Watched } from '../screens/browser';
import { deskGallery } from '../screens/galleries';
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

let browser: Browser;

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  browser = await launch();
});

afterAll(() => browser?.close());

describe.each([
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
] as const)('the screens in %s, %s', (language, colorScheme) => {
  let site: Site;
  let watched: Watched;

  beforeAll(async () => {
    site = await serve(deskGallery(language), headers.desk);
    watched = await watch(browser, { colorScheme });
    await watched.page.goto(`${site.origin}/#missing/missing`);
  });

  afterAll(async () => {
    await watched?.context.close();
    site?.close();
  });

  it.each(states)('%s fits every width and has nothing that axe objects to', async (state) => {
    const { page, complaints } = watched;
    complaints.length = 0;
    await turnTo(page, state);
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
