import { useEffect } from 'preact/hooks';

/** Once a minute, and whenever somebody comes back to the page. A page that nobody sees asks nothing. */
export function usePulse(beat: () => void): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') beat();
    };
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [beat]);
}
