import type { ClueView } from '../../core/contract';
import type { Letter } from './opened';

/** A name that was opened is told at once, or by a reply once the law does not forbid it any more. */
const KINDS: Record<string, readonly Letter['kind'][]> = { accepted: ['ACCEPTED'], refused: ['REFUSED'], replied: ['REPLY', 'UNMASKED'], unmasked: ['UNMASKED'], rekeyed: ['REKEYED'] };

/**
 * Events of the timeline that a letter bears out: its officer and its desk have signed it, and this page has checked both
 * signatures. Everything else in the timeline is what the server says.
 * @returns their numbers in the stream
 */
export function checkedEvents(timeline: ClueView['timeline'], letters: readonly Letter[]): ReadonlySet<number> {
  const left = letters.filter(({ from }) => from === 'desk');
  const checked = new Set<number>();
  for (const { seq, type, actor } of timeline) {
    const at = left.findIndex(({ kind, user }) => kind !== undefined && KINDS[type]?.includes(kind) && actor === `user:${user}`);
    if (at === -1) continue;
    checked.add(seq);
    left.splice(at, 1);
  }
  return checked;
}
