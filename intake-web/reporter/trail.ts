import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { hrefOf, pageAt, pages, type PageName, type Place } from './router';

const isPage = (place: Place): place is PageName => pages.some(({ name }) => name === place);

/** All that is no page of its own stands at the address of the start, so that the history says nothing. */
const addressOf = (place: Place): string => hrefOf(isPage(place) ? place : 'start');

export interface Trail {
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** Takes the place of the present screen, so that 返回 does not lead there again. */
  readonly replace: (place: Place) => void;
  readonly back: () => void;
}

/**
 * The screen that is shown, tied to the browser's own back key.
 * @param may turns a place that the memory no longer carries (after a reload or after sending) into one that it does
 */
export function useTrail(first: PageName, may: (place: Place) => Place): Trail {
  const [place, setPlace] = useState<Place>(first);
  const allowed = useRef(may);
  allowed.current = may;
  useEffect(() => {
    const moved = (event: PopStateEvent) => setPlace(allowed.current((event.state as Place | null) ?? pageAt(location.pathname)));
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const go = useCallback((next: Place) => {
    history.pushState(next, '', addressOf(next));
    setPlace(next);
  }, []);
  const replace = useCallback((next: Place) => {
    history.replaceState(next, '', addressOf(next));
    setPlace(next);
  }, []);
  return { place, go, replace, back: () => history.back() };
}
