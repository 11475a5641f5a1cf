import type { Page } from 'playwright-core';

/** As a press does, without a hand that waits until the page has been drawn. */
const press = (selector: string) => (page: Page): Promise<void> => page.locator(selector).dispatchEvent('click');

/** States that a screen reaches only by a press. */
export const interactions: Record<string, (page: Page) => Promise<void>> = {
  'signIn/paper': press('input[value=paper]'),
  'signIn/faults': press('button[type=submit]'),
  'signIn/forget': press('.known button'),
  'clue/refuse-faults': press('.deed button[type=submit]'),
};
