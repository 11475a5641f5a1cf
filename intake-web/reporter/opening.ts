import { useCallback, useState } from 'preact/hooks';

import type { ClosedReason, Opened } from './opened';

const trust = () => import('./trust');

/** The keys and the questions: fetched and checked once somebody wants to report, or the reason why they cannot be had. */
export function useOpening() {
  const [opened, setOpened] = useState<Opened>();
  const [closed, setClosed] = useState<ClosedReason>();
  const check = useCallback(async () => {
    if (!canSeal()) return setClosed('browser');
    setClosed(undefined);
    try {
      setOpened(await (await trust()).open());
      // What seals comes while the first page is read; nothing is fetched after that.
      void import('./work').catch(() => undefined);
    } catch (error) {
      setClosed(await reasonOf(error));
    }
  }, []);
  return { opened, closed, check, close: setClosed, forget: () => setOpened(undefined) };
}

/** Old browsers and those inside other apps may lack what age needs; addresses without TLS have no `crypto.subtle`. */
const canSeal = (): boolean => 'subtle' in crypto && 'TransformStream' in globalThis;

const reasonOf = (error: unknown): Promise<ClosedReason> =>
  trust().then(({ whyClosed }) => whyClosed(error), () => 'network' as const);
