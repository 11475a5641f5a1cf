import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import headers from '../../headers.json';
import { screens } from '../../reporter/router';
import { launch, objections, overflow, turnTo, watch, type Watched } from '../screens/browser';
import { reporterGallery } from '../screens/galleries';
import { serve, type Site } from '../screens/site';

const here = import.meta.dirname;
const out = resolve(here, '../../target/screens');
const narrowest = 320;
const widths = [narrowest, 390, 1280];
/** DENGWEN_PICTURES=1 leaves pictures of all screens in target/screens, to be looked at. */
const pictured = process.env['DENGWEN_PICTURES'] !== undefined;
const states = Object.entries(screens).flatMap(([name, screen]) => screen.states.map((state) => `${name}/${state}`));

it('every file of reporter/screens is a screen that the router lists', () => {
  const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const files = readdirSync(resolve(here, '../../reporter/screens')).filter((file) => file.endsWith('.tsx'));
  expect(Object.keys(screens).map((name) => `${dashed(name)}.tsx`).sort()).toEqual(files.sort());
});

describe.each(['zh', 'en'] as const)('the screens in %s', (language) => {
  let site: Site;
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    mkdirSync(out, { recursive: true });
    site = await serve(reporterGallery(language), headers.reporter);
    browser = await launch();
    watched = await watch(browser);
    await watched.page.goto(`${site.origin}/#start/open`);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it.each(states)('%s fits every width and has nothing that axe objects to', async (state) => {
    const { page, complaints } = watched;
    complaints.length = 0;
    await turnTo(page, state);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      complaints.push(...(await overflow(page)));
      if (width === narrowest) continue;
      if (pictured) await page.screenshot({ path: join(out, `${state.replace('/', '-')}-${language}-${width}.png`), fullPage: true });
      complaints.push(...(await objections(page)));
    }
    expect(complaints).toEqual([]);
  });
});
