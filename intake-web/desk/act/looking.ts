import { useMemo } from 'preact/hooks';

import { Known, type Source } from '../../core/exposure/exposure';
import { words } from '../words';
import type { ExposedProps } from './exposed';

/** The desk's own templates restate nothing. */
const USUAL = [words.protection.question, ...Object.values(words.act.templates).flatMap((group) => (typeof group === 'string' ? [] : Object.values(group).map(({ text }) => text)))];

/** Holds a text against what few know of the clue, at every letter; undefined while the clue is sealed. */
export function useExposures(source: Source | undefined, text: string): ExposedProps | undefined {
  const known = useMemo(() => source && new Known(source, USUAL), [source]);
  return useMemo(() => known && { finds: known.exposures(text), fewKnow: known.fewKnow }, [known, text]);
}
