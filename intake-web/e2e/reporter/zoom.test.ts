import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import headers from '../../headers.json';
import { screens } from '../../reporter/router';
import { objections, overflow, turnTo, type Watched } from '../screens/browser';
import { reporterGallery } from '../screens/galleries';
import { serve, type Site } from '../screens/site';
import { browserFor, crowded, enlarged, unreached, zooms } from '../screens/zoom';

const out = resolve(import.meta.dirname, '../../target/screens');
const pictured = process.env['DENGWEN_PICTURES'] !== undefined;
/** Both roads, screen by screen, and what comes after. */
const shown = [
  'start/open', 'before/ready', ...screens.asked.states.filter((state) => !state.endsWith('faults')).map((state) => `asked/${state}`),
  'readers/accused', 'check/detailed', 'sending/offline', 'receipt/shown', 'mailbox/mistyped', 'letters/some', 'addition/filled', 'who/read',
];

describe.each(['zh', 'en'] as const)('the screens in %s', (language) => {
  let site: Site;

  beforeAll(async () => {
    site = await serve(reporterGallery(language), headers.reporter);
  });

  afterAll(() => site?.close());

  describe.each(zooms)('with the %s twice as large', (zoom) => {
    let browser: Browser;
    let watched: Watched;

    afterAll(() => browser?.close());
    beforeAll(async () => {
      browser = await browserFor(zoom);
      watched = await enlarged(browser, zoom);
      await watched.page.goto(`${site.origin}/#start/open`);
    });

    it.each(shown)('%s', async (state) => {
      const { page, complaints } = watched;
      complaints.length = 0;
      await turnTo(page, state);
      complaints.push(...(await overflow(page)), ...(await crowded(page)), ...(await unreached(page)), ...(await objections(page)));
      if (pictured) await page.screenshot({ path: join(out, `zoom-${zoom}-${state.replace('/', '-')}-${language}.png`), fullPage: true });
      expect(complaints).toEqual([]);
    });
  });
});
