import type { ClueState, QueueState } from '../../core/contract';

const under: Partial<Record<ClueState, QueueState>> = {
  TALK_INQUIRY: 'ASSIGNED', PRELIM_VERIFY: 'ASSIGNED', PENDING: 'ASSIGNED', CASE: 'ASSIGNED', FIRST_FORM: 'CLOSED', REFERRED: 'CLOSED', ARCHIVED: 'CLOSED',
};

/** What the queue has a clue under: it tells eight states apart (decision 0019), and the server holds the same table. */
export const laneOf = (state: ClueState): QueueState => under[state] ?? (state as QueueState);
