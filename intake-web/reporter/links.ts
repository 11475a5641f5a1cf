import { pages, hrefOf, type PageName } from './router';

/**
 * Follows links to our own pages without loading anew, so that looking something up does not lose the draft. Everything else,
 * and every press with a modifier, is left to the browser.
 */
export const inApp = (go: (page: PageName) => void) => (event: MouseEvent) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const page = link && pages.find(({ name }) => link.getAttribute('href') === hrefOf(name));
  if (!page || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(page.name);
};
