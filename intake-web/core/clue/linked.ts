import { answer } from '../api/client';
import { Problem } from '../api/problem';
import { linkHolds } from '../report/link';
import type { OpenClue } from './open';
import { checkClueId } from './report';
import type { Seat } from './seat';

/**
 * The earlier report that an opened one says it follows.
 * PROVED: its reporter signed so. ELSEWHERE: this officer does not see the earlier clue, so nothing could be checked.
 * UNPROVED: anybody may have written this.
 */
export interface Linked {
  readonly clueId: string;
  readonly standing: 'PROVED' | 'ELSEWHERE' | 'UNPROVED';
}

/** @returns undefined when the report follows none. @throws Alarm when the server shows the earlier clue with other keys; Problem */
export async function linkedOf(seat: Seat, { clue, report }: Pick<OpenClue, 'clue' | 'report'>): Promise<Linked | undefined> {
  const { linked: clueId, link } = report;
  if (typeof clueId !== 'string' || !isClueId(clueId) || clueId === clue.clueId) return undefined;
  try {
    const earlier = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId } } }));
    const { deploymentId } = seat.manifest;
    checkClueId(deploymentId, earlier);
    const signed = earlier.clueId === clueId && typeof link === 'string' && linkHolds(deploymentId, earlier, clue.clueId, link);
    return { clueId, standing: signed ? 'PROVED' : 'UNPROVED' };
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.status === 404) return { clueId, standing: 'ELSEWHERE' };
    throw thrown;
  }
}

// A reporter's client may write anything here, and it becomes a link.
const isClueId = (linked: string): boolean => /^[a-z2-7]{26}$/.test(linked);
