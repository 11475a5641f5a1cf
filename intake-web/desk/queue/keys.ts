import type { RefObject } from 'preact';

import { useKeys, type Keys } from '../keys';

/** j and k move the focus from number to number, so what is selected and what is focused are one. */
export function useRowKeys(more: Keys = {}): void {
  useKeys({ j: () => step(1), k: () => step(-1), ...more });
}

export interface QueueDeeds {
  refresh: () => void;
  /** The clue of the row in focus. */
  select: (clueId: string) => void;
  peek: () => void;
  save: () => void;
}

export function useQueueKeys(search: RefObject<HTMLInputElement | null>, { refresh, select, peek, save }: QueueDeeds): void {
  useRowKeys({
    '/': () => search.current?.focus(),
    r: refresh,
    x: () => {
      const clueId = clueInFocus();
      if (clueId !== undefined) select(clueId);
    },
    p: peek,
    v: save,
  });
}

/** The clue whose row has the focus. */
export const clueInFocus = (): string | undefined => /^#\/clue\/(.+)$/.exec(document.activeElement?.getAttribute('href') ?? '')?.[1];

function step(by: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.row-link')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1);
  links[next]?.focus();
}
