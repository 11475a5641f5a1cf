import { answer } from '../api/client';
import { Problem } from '../api/problem';
import type { Seat } from '../clue/seat';

/** Why a number does not name the clue in which a reporter told of retaliation. */
export type RelatedFault = 'FORM' | 'SAME' | 'MISSING' | 'OTHER';

/** The number in what somebody typed or pasted, an address of the desk as well; undefined when there is none. */
export const clueIdIn = (text: string): string | undefined => /(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])/.exec(text.trim().toLowerCase())?.[0];

/**
 * Holds a number against what the server shows of it to this officer. It is asked for like any clue, by itself and not with the
 * deed: the server is not told that the two belong together (decision 0012).
 * @param clueId of the clue to which the incident belongs
 * @throws Problem, Unreachable when the server does not say
 */
export async function relatedFault(seat: Pick<Seat, 'api'>, clueId: string, text: string): Promise<RelatedFault | undefined> {
  const number = clueIdIn(text);
  if (number === undefined) return 'FORM';
  if (number === clueId) return 'SAME';
  try {
    const { facets } = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: number } } }));
    // On the sealed path the server knows no allegation.
    return facets && !facets.allegation.includes('A18') ? 'OTHER' : undefined;
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.status === 404) return 'MISSING';
    throw thrown;
  }
}
