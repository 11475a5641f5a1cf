import { useEffect, useRef } from 'preact/hooks';

import { cleanApart, type Answer } from '../ui/cleaning/cleaning';
import type { Material } from './materials';

/**
 * Has each file looked at and cleaned, one after the other, from when it is chosen.
 * @param answered called with the file and what came of it
 */
export function useCleaning(materials: readonly Material[], answered: (file: File, answer: Answer) => void): void {
  const begun = useRef(new WeakSet<File>());
  const last = useRef<Promise<void>>(Promise.resolve());
  const told = useRef(answered);
  told.current = answered;
  useEffect(() => {
    for (const { file, answer } of materials) {
      if (answer !== 'waiting' || begun.current.has(file)) continue;
      begun.current.add(file);
      last.current = last.current.then(() => cleanApart(file)).then((answer) => told.current(file, answer));
    }
  }, [materials]);
}

/** The list with what came of one file. */
export const withAnswer = (materials: readonly Material[], file: File, answer: Answer): readonly Material[] =>
  materials.map((one) => (one.file === file ? { ...one, answer } : one));
