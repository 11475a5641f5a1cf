/** An unattended desk locks itself. */
export const IDLE_MINUTES = 10;

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls `lock` once nobody has touched the page for {@link IDLE_MINUTES}, also when the computer has slept. Returns what ends the watch. */
export function watchIdle(lock: () => void, now: () => number = Date.now): () => void {
  let touched = now();
  const touch = () => {
    touched = now();
  };
  const look = () => {
    if (now() - touched >= IDLE_MINUTES * 60_000) lock();
  };
  const timer = setInterval(look, 10_000);
  for (const sign of signs) addEventListener(sign, touch, { passive: true });
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    for (const sign of signs) removeEventListener(sign, touch);
    document.removeEventListener('visibilitychange', look);
  };
}
