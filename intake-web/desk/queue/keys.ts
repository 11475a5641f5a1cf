import type { RefObject } from 'preact';

import { useKeys } from '../keys';

/** j and k move the focus from number to number, so what is selected and what is focused are one. */
export function useQueueKeys(search: RefObject<HTMLInputElement | null>, onRefresh: () => void): void {
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => search.current?.focus(),
    r: onRefresh,
  });
}

function step(by: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.row-link')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1);
  links[next]?.focus();
}
