import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import headers from '../../headers.json';
import { objections, overflow, turnTo, type Watched } from '../screens/browser';
import { deskGallery } from '../screens/galleries';
import { serve, type Site } from '../screens/site';
import { browserFor, crowded, enlarged, unreached, zooms } from '../screens/zoom';

const out = resolve(import.meta.dirname, '../../target/screens');
const pictured = process.env['DENGWEN_PICTURES'] !== undefined;
/** What an officer has before him, from signing in to the last layer. */
const shown = [
  'signIn/first-use', 'unlock/locked', 'now/filled', 'queue/filled', 'queue/selected', 'queue/assign-many', 'queue/save-view', 'queue/peek', 'clue/sealed', 'clue/opened',
  'clue/conversation', 'clue/accept', 'clue/note', 'clue/headline', 'notices/filled', 'records/filled', 'records/difference', 'settings/filled', 'palette/all', 'shortcuts/open',
];

describe.each(['zh', 'en'] as const)('the screens in %s', (language) => {
  let site: Site;

  beforeAll(async () => {
    site = await serve(deskGallery(language), headers.desk);
  });

  afterAll(() => site?.close());

  describe.each(zooms)('with the %s twice as large', (zoom) => {
    let browser: Browser;
    let watched: Watched;

    afterAll(() => browser?.close());
    beforeAll(async () => {
      browser = await browserFor(zoom);
      watched = await enlarged(browser, zoom);
      await watched.page.goto(`${site.origin}/#missing/missing`);
    });

    it.each(shown)('%s', async (state) => {
      const { page, complaints } = watched;
      complaints.length = 0;
      await turnTo(page, state);
      complaints.push(...(await overflow(page)), ...(await crowded(page)), ...(await unreached(page)), ...(await objections(page)));
      if (pictured) await page.screenshot({ path: join(out, `zoom-${zoom}-desk-${state.replace('/', '-')}-${language}.png`), fullPage: true });
      expect(complaints).toEqual([]);
    });
  });
});
