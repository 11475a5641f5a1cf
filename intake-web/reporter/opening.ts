import { useCallback, useState } from 'preact/hooks';

import type { ClosedReason, Opened } from './opened';

const work = () => import('./work');

/** The keys and the questions: fetched and checked once somebody wants to report, or the reason why they cannot be had. */
export function useOpening() {
  const [opened, setOpened] = useState<Opened>();
  const [closed, setClosed] = useState<ClosedReason>();
  const check = useCallback(async () => {
    if (!canSeal()) return setClosed('browser');
    setClosed(undefined);
    try {
      setOpened(await (await work()).open());
    } catch (error) {
      setClosed(await reasonOf(error));
    }
  }, []);
  return { opened, closed, check, close: setClosed, forget: () => setOpened(undefined) };
}

/** Old browsers and those inside other apps may lack what age needs; addresses without TLS have no `crypto.subtle`. */
const canSeal = (): boolean => 'subtle' in crypto && 'TransformStream' in globalThis;

const reasonOf = (error: unknown): Promise<ClosedReason> =>
  work().then(({ whyClosed }) => whyClosed(error), () => 'network' as const);
