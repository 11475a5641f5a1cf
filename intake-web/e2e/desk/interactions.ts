import type { Page } from 'playwright-core';

/** As a press does, without a hand that waits until the page has been drawn. */
const press = (selector: string) => (page: Page): Promise<void> => page.locator(selector).dispatchEvent('click');

/** Keys of a drawing are there when it is drawn. A browser without a window may leave a page undrawn, but not one that a picture is taken of. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.material-frame').evaluate((frame) => frame.scrollIntoView());
  while (await page.locator('.material-turning').count() === 0) await page.screenshot();
}

const gone = (page: Page): Promise<void> => page.locator('.material-frame').waitFor({ state: 'detached' });

/** States that a screen reaches only by a press, or when a frame has drawn. */
export const interactions: Record<string, (page: Page) => Promise<void>> = {
  'signIn/paper': press('input[value=paper]'),
  'signIn/faults': press('button[type=submit]'),
  'signIn/forget': press('.known button'),
  'clue/materials-pdf': drawn,
  'clue/materials-picture': drawn,
  'clue/materials-text': drawn,
  'clue/materials-broken': gone,
  'clue/materials-encrypted': gone,
  'clue/name-shown': press('.name-paper .button-plain'),
  'clue/refuse-faults': press('.deed button[type=submit]'),
  'clue/propose-faults': press('.deed button[type=submit]'),
};
