import { useEffect, useState } from 'preact/hooks';

import { format, parse, type Route, type ViewName } from './router';

/** The route of the address, as it changes; `first` is the view of an address that names none. */
export function useRoute(first: ViewName): Route {
  const [fragment, set] = useState(location.hash);
  useEffect(() => {
    const follow = () => set(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parse(fragment, first);
}

/** Changes the address without a new entry in the history: filters typed letter by letter are one place, not twenty. */
export const replaceRoute = (route: Parameters<typeof format>[0]): void => location.replace(format(route));
