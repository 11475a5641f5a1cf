import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import UPNG from 'upng-js';
import { expect, it } from 'vitest';

import { launch, watch } from '../screens/browser';
import { buildGallery, desk, languages, reporter, type Gallery } from '../screens/galleries';
import { serve } from '../screens/site';

const here = import.meta.dirname;
const out = resolve(here, '../../pictures');
// Made-up states need no deployment's root; without a demonstration the one of the tests will do.
process.env['DENGWEN_ROOT'] ??= resolve(here, '../../../api/app/src/test/resources/root.json');

/** A page of a README is read over slow lines too. */
const LARGEST = 150 * 1024;

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** Screens are flat: 256 colours are all that they have to the eye, at a third of the bytes. */
function fewColours(png: Buffer): Buffer {
  const { width, height, ...image } = UPNG.decode(new Uint8Array(png).buffer);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8({ width, height, ...image }), width, height, 256));
}

interface App {
  readonly gallery: Gallery;
  readonly size: { width: number; height: number };
  /** State of the gallery by the name of its picture. */
  readonly pictures: Readonly<Record<string, string>>;
}

const apps: readonly App[] = [
  { gallery: reporter, size: PHONE, pictures: { start: 'start/open', question: 'asked/happened-filled', readers: 'readers/ordinary', receipt: 'receipt/shown' } },
  { gallery: desk, size: DESK, pictures: { queue: 'queue/filled', clue: 'clue/opened' } },
];

it.each(apps.flatMap((app) => languages.map((language) => ({ ...app, app: app.gallery.app, language }))))('$app in $language', async ({ app, gallery, size, pictures, language }) => {
  mkdirSync(out, { recursive: true });
  const folder = await buildGallery(gallery, language);
  const site = await serve(folder, gallery.headers);
  const browser = await launch();
  try {
    const { page, complaints } = await watch(browser, { viewport: size });
    for (const [picture, state] of Object.entries(pictures)) {
      await page.goto(`${site.origin}/#${state}`);
      await page.reload();
      await page.evaluate(() => document.fonts.ready);
      const file = join(out, `${app}-${picture}-${language}.png`);
      const small = fewColours(await page.screenshot());
      expect(small.length, file).toBeLessThan(LARGEST);
      writeFileSync(file, small);
    }
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    site.close();
  }
});
