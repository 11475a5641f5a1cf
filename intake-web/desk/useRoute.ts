import { useLayoutEffect, useState } from 'preact/hooks';

import { format, parse, type Route } from './router';

/** The route of the address, as it changes. */
export function useRoute(): Route {
  const [fragment, set] = useState(location.hash);
  useLayoutEffect(() => {
    const follow = () => set(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parse(fragment);
}

/**
 * Changes the address without a new entry in the history: filters typed letter by letter are one place, not twenty. The
 * screens know of it before this returns; told later, they would meanwhile draw the older words over those just typed.
 */
export function replaceRoute(route: Parameters<typeof format>[0]): void {
  history.replaceState(null, '', format(route));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

export const goTo = (route: Parameters<typeof format>[0]): void => {
  location.hash = format(route);
};
