import { useEffect } from 'preact/hooks';

/** Whenever somebody comes back to the page. */
export function useReturn(beat: () => void): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') beat();
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [beat]);
}

/** The same, and once a minute. A page that nobody sees asks nothing. */
export function usePulse(beat: () => void): void {
  useReturn(beat);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') beat();
    }, 60_000);
    return () => clearInterval(timer);
  }, [beat]);
}
