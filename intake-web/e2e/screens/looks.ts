import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch, objections, overflow, turnTo, watch, type Watched } from './browser';
import { folderOf, languages, type Gallery, type Language } from './galleries';
import { serve, type Site } from './site';
import { heard, misheard, written, type Heard } from './tree';
import { crowded, unreached } from './zoom';

const out = resolve(import.meta.dirname, '../../target/screens');
/** DENGWEN_PICTURES=1 leaves pictures of all screens in target/screens, to be looked at, and what a screen reader finds there, to be read. */
const pictured = process.env['DENGWEN_PICTURES'] !== undefined;

/** A way of looking at a screen, and what is looked for. */
interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly faults: (page: Page) => Promise<string[]>;
  readonly dark?: true;
  /** Letters of twice the usual size, as somebody has them who chose so in the browser. */
  readonly large?: true;
  readonly unpictured?: true;
}

const contrast = (page: Page) => objections(page, 'color-contrast');
const all = (...looks: ((page: Page) => Promise<string[]>)[]) => async (page: Page) => {
  const found: string[] = [];
  for (const look of looks) found.push(...(await look(page)));
  return found;
};

/** axe takes the most time: each width is seen by it in one language, in which all that stands there is named. */
const looksAt = ({ app }: Gallery, language: Language): Look[] => [
  { name: '320', size: { width: 320, height: 844 }, faults: overflow, unpictured: true },
  { name: '390', size: { width: 390, height: 844 }, faults: language === 'zh' ? all(overflow, objections) : overflow },
  { name: '960', size: { width: 960, height: 860 }, faults: overflow, unpictured: true },
  { name: '1280', size: { width: 1280, height: 860 }, faults: language === 'en' ? all(overflow, objections) : overflow },
  ...(app === 'desk' && language === 'zh'
    ? [{ name: 'dark-390', size: { width: 390, height: 844 }, faults: contrast, dark: true }, { name: 'dark-1280', size: { width: 1280, height: 860 }, faults: contrast, dark: true }] as const
    : []),
];

/**
 * How far people enlarge a window of 1280 by 800 (WCAG 1.4.4): the whole page, which then has half the pixels of its style sheets,
 * or its letters alone. The Tab key walks through each in one language: where it leads does not depend on the words.
 */
const enlarged = (language: Language): Look[] => [
  { name: 'zoom-page', size: { width: 640, height: 400 }, faults: language === 'zh' ? all(overflow, crowded, unreached) : all(overflow, crowded) },
  { name: 'zoom-letters', size: { width: 1280, height: 800 }, faults: language === 'en' ? all(overflow, crowded, unreached) : all(overflow, crowded), large: true },
];

/**
 * Looks at every state of a gallery in both languages, at every width.
 * @param walked those that are also looked at twice as large, and walked through by the Tab key
 */
export function everyScreen(gallery: Gallery, walked: readonly string[]): void {
  it('has the states that are looked at twice as large', () => expect(walked.filter((state) => !gallery.states.includes(state))).toEqual([]));

  describe.each(languages)('the screens in %s', (language) => {
    let shown: Shown;
    const file = (state: string) => join(out, `${gallery.app}-${state.replace('/', '-')}-${language}`);

    beforeAll(async () => { shown = await show(gallery, language); });
    afterAll(() => shown?.close());

    it.each(gallery.states)('%s', async (state) => {
      const { page, complaints } = shown.watched;
      complaints.length = 0;
      await turnTo(page, state);
      await gallery.reach(page, state);
      for (const look of [...looksAt(gallery, language), ...(walked.includes(state) ? enlarged(language) : [])]) {
        await shown.put(look);
        complaints.push(...(await look.faults(page)).map((fault) => `${look.name}: ${fault}`));
        if (pictured && !look.unpictured) await page.screenshot({ path: `${file(state)}-${look.name}.png`, fullPage: true });
      }
      if (pictured) {
        const tree = await shown.listen();
        complaints.push(...misheard(tree));
        writeFileSync(`${file(state)}.txt`, written(tree));
      }
      expect(complaints).toEqual([]);
    });
  });
}

interface Shown {
  readonly watched: Watched;
  /** Lays the page out as it is to be looked at. */
  readonly put: (look: Look) => Promise<void>;
  /** All that a screen reader finds. */
  readonly listen: () => Promise<Heard[]>;
  readonly close: () => Promise<void>;
}

async function show(gallery: Gallery, language: Language): Promise<Shown> {
  mkdirSync(out, { recursive: true });
  const site: Site = await serve(folderOf(gallery, language), gallery.headers);
  const browser = await launch();
  const watched = await watch(browser);
  const { page, context } = watched;
  await page.goto(`${site.origin}/#${gallery.states[0]}`);
  const settings = await context.newCDPSession(page);
  return {
    watched,
    async put({ size, dark, large }) {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await settings.send('Page.setFontSizes', { fontSizes: { standard: large ? 32 : 16 } });
      await page.setViewportSize(size);
    },
    listen: () => heard(settings),
    async close() {
      await browser.close();
      site.close();
    },
  };
}
