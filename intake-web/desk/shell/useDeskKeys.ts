import { useLayoutEffect } from 'preact/hooks';

import { useKeys, type Keys } from '../keys';
import { noFilters, type Place, type ViewName } from '../router';
import { goTo } from '../useRoute';

/** The second key after G, for places and views. */
export const placeKeys: Record<Place, string> = { now: 't', deadlines: 'd', stubs: 'v', custody: 'c', calls: 'p', handover: 'h', notices: 'n', records: 'r', settings: 'e' };
export const viewKeys: Partial<Record<ViewName, string>> = { unseen: 'u', waiting: 'w', mine: 'm', soon: 's', all: 'a' };

export interface DeskDeeds {
  lock: () => void;
  help: () => void;
  commands: () => void;
  next: () => void;
}

/** What keys do on every screen of the open desk. */
export function useDeskKeys({ lock, help, commands, next }: DeskDeeds): void {
  useKeys({ l: lock, '?': help, n: next, ...going });
  useLayoutEffect(() => {
    // Also while somebody types: that is where a palette is asked for.
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k' || event.isComposing || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      commands();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

const going: Keys = Object.fromEntries([
  ...Object.entries(placeKeys).map(([screen, key]) => [`g ${key}`, () => goTo({ screen: screen as Place })] as const),
  ...Object.entries(viewKeys).map(([view, key]) => [`g ${key}`, () => goTo({ screen: 'queue', view: view as ViewName, filters: noFilters })] as const),
]);
