import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import headers from '../../headers.json';
import { laidOut } from '../../reporter/build/shared';
import { traces as en } from '../../reporter/words/en/traces';
import { traces as zh } from '../../reporter/words/zh/traces';
import { launch, objections, overflow, watch, type Watched } from '../screens/browser';
import { pageOf } from '../screens/pageOf';
import { serve, type Site } from '../screens/site';

const here = import.meta.dirname;
const samples = resolve(here, '../../core/testdata/traces');
const out = resolve(here, '../../target/screens');
const pictured = process.env['DENGWEN_PICTURES'] !== undefined;

/** Parts of screens whose states come from real files: what a file told, and the brush. */
describe.each([
  { language: 'zh', traces: zh },
  { language: 'en', traces: en },
] as const)('materials in $language', ({ language, traces }) => {
  let site: Site;
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    const folder = resolve(here, '../../target/parts', language);
    await build({ ...pageOf('reporter/parts/gallery.tsx', language), publicDir: samples, build: { ...laidOut, outDir: folder } });
    mkdirSync(out, { recursive: true });
    site = await serve(folder, headers.reporter);
    browser = await launch();
    watched = await watch(browser);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(state: string, shown: string): Promise<Page> {
    const { page, complaints } = watched;
    complaints.length = 0;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${site.origin}/?${state}#${state}`);
    await page.locator(shown).first().waitFor();
    return page;
  }

  async function complaintsOf(page: Page, name: string): Promise<string[]> {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      watched.complaints.push(...(await overflow(page)));
      if (pictured) await page.screenshot({ path: join(out, `${name.replaceAll('/', '-')}-${language}-${width}.png`), fullPage: true });
    }
    return [...watched.complaints, ...(await objections(page))];
  }

  it.each(['phone.jpg', 'python.docx', 'phone.mp4', 'updated.pdf', 'scan.tif', 'phone.jpg/cut'])('what %s told fits every width, and axe objects to nothing', async (name) => {
    const page = await open(`told/${name}`, name === 'phone.jpg/cut' ? '.notice' : '.told');
    expect(await complaintsOf(page, `told/${name}`)).toEqual([]);
  });

  it.each(['phone.jpg', 'screen.png', 'screen.webp', 'moving.gif'])('every pixel of %s is the same once it is cleaned', async (name) => {
    const page = await open(`told/${name}`, '.told-gone');
    const [before, after] = await page.evaluate(async (from) => {
      const pixels = async (file: Blob) => {
        const bitmap = await createImageBitmap(file);
        const on = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        on.drawImage(bitmap, 0, 0);
        return `${bitmap.width}x${bitmap.height} ${on.getImageData(0, 0, bitmap.width, bitmap.height).data.join()}`;
      };
      return Promise.all([pixels(await (await fetch(from)).blob()), pixels(window.made!)]);
    }, `/${name}`);
    expect(after).toBe(before);
    expect(new Set(after!.split(',')).size).toBeGreaterThan(1);
  });

  it('the brush paints by keyboard, takes back, and leaves nothing under what is black', async () => {
    const page = await open('brush/phone.jpg', 'canvas');
    await page.locator('canvas').focus();
    for (const key of ['Enter', 'Backspace', 'ArrowLeft', 'Shift+ArrowDown', 'Enter']) await page.keyboard.press(key);
    expect(await page.locator('#brush-count').innerText()).toBe(traces.brush.count(1));
    expect(await complaintsOf(page, 'brush/keys')).toEqual([]);
    expect(await colourAfterWiping(page, 0.48, 0.5)).toEqual([0, 0, 0]);
    expect(await colourAfterWiping(page, 0.1, 0.1)).not.toEqual([0, 0, 0]);
  });

  it('the brush paints by hand', async () => {
    const page = await open('brush/screen.png', 'canvas');
    await page.getByText(traces.brush.stroke).click();
    const { x, y, width, height } = (await page.locator('canvas').boundingBox())!;
    await page.mouse.move(x + width * 0.2, y + height * 0.5);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.8, y + height * 0.5, { steps: 5 });
    await page.mouse.up();
    expect(await complaintsOf(page, 'brush/hand')).toEqual([]);
    expect(await colourAfterWiping(page, 0.5, 0.5)).toEqual([0, 0, 0]);
    expect(await colourAfterWiping(page, 0.5, 0.1)).not.toEqual([0, 0, 0]);
  });

  it('the brush says so when it cannot open a picture', async () => {
    const page = await open('brush/phone.heic', '.notice');
    expect(await page.locator('.notice').innerText()).toBe(traces.brush.unreadable);
    expect(await complaintsOf(page, 'brush/unreadable')).toEqual([]);
  });

  /** The colour at a place of the picture that the brush hands on; JPEG may be off by a little. */
  async function colourAfterWiping(page: Page, x: number, y: number): Promise<number[]> {
    await page.evaluate(() => delete window.made);
    await page.locator('.button-main').click();
    await page.waitForFunction(() => window.made !== undefined);
    return page.evaluate(async ([across, down]) => {
      const bitmap = await createImageBitmap(window.made!);
      const on = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      on.drawImage(bitmap, 0, 0);
      const colours = on.getImageData(bitmap.width * across!, bitmap.height * down!, 1, 1).data.slice(0, 3);
      return Array.from(colours, (colour) => (colour < 8 ? 0 : colour));
    }, [x, y]);
  }
});
