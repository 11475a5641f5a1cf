import type { Page } from 'playwright-core';

/** States that a screen reaches only by a press. */
export const interactions: Record<string, (page: Page) => Promise<void>> = {
  'signIn/paper': (page) => page.locator('input[value=paper]').check(),
  'signIn/faults': (page) => page.locator('button[type=submit]').click(),
  'signIn/forget': (page) => page.locator('.known button').click(),
  'clue/refuse-faults': (page) => page.locator('.deed button[type=submit]').click(),
};
