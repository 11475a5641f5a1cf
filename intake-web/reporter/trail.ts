import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { hrefOf, isRoadStep, pageAt, pages, roadSteps, type PageName, type ScreenName } from './router';

const isPage = (screen: ScreenName): screen is PageName => pages.some(({ name }) => name === screen);

/** Steps of the road share one address, told apart by a number alone, so that the history says nothing. */
const addressOf = (screen: ScreenName): string => {
  if (isPage(screen)) return hrefOf(screen);
  return `${hrefOf('start')}#${isRoadStep(screen) ? roadSteps.indexOf(screen) + 1 : 0}`;
};

export interface Trail {
  readonly screen: ScreenName;
  readonly go: (screen: ScreenName) => void;
  /** Takes the place of the present screen, so that 返回 does not lead there again. */
  readonly replace: (screen: ScreenName) => void;
  readonly back: () => void;
}

/**
 * The screen that is shown, tied to the browser's own back key.
 * @param may turns a screen that the memory no longer carries (after a reload or after sending) into one that it does
 */
export function useTrail(first: PageName, may: (screen: ScreenName) => ScreenName): Trail {
  const [screen, setScreen] = useState<ScreenName>(first);
  const allowed = useRef(may);
  allowed.current = may;
  useEffect(() => {
    const moved = (event: PopStateEvent) => setScreen(allowed.current((event.state as ScreenName | null) ?? pageAt(location.pathname)));
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const go = useCallback((next: ScreenName) => {
    history.pushState(next, '', addressOf(next));
    setScreen(next);
  }, []);
  const replace = useCallback((next: ScreenName) => {
    history.replaceState(next, '', addressOf(next));
    setScreen(next);
  }, []);
  return { screen, go, replace, back: () => history.back() };
}
