import { useCallback, useEffect, useRef } from 'preact/hooks';

import { leave } from './leave';

/**
 * Asks before the page is left while something would be lost.
 *
 * @returns the exit, which asks nothing
 */
export function useGuard(active: boolean): () => void {
  const guarding = useRef(active);
  guarding.current = active;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (guarding.current) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return useCallback(() => {
    guarding.current = false;
    leave();
  }, []);
}
