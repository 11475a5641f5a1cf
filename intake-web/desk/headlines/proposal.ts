import type { ReportBody } from '../../core/report/body';
import { matterOf } from '../labels';

/** Longest proposal in characters: with JSON around it, it stays within the index's smallest size or the next. */
const LONGEST = 60;

/** What a headline says unless the officer says it better: unit, post and matter, out of the report's own answers. */
export function proposal({ answers, facets }: Pick<ReportBody, 'answers' | 'facets'>): string {
  const parts = [answers['subjUnit'], answers['subjPost'], matterOf(facets)];
  return parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '' && part !== 'UNKNOWN').map(cut).join(' · ');
}

// By code points: half a surrogate pair is no character.
const cut = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
};
