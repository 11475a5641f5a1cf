import type { CallRow, CallView } from '../../core/contract';

/** What a call waits for, as one keeper sees it: to be taken, for his share, for another's, for its opening, for its result. */
export type Step = 'free' | 'share' | 'waiting' | 'ready' | 'opened';

const of = (state: CallRow['state'], taker: string | null, answered: number, me: string): Step => {
  if (state === 'ASKED') return 'free';
  if (taker !== me) return 'share';
  if (state === 'OPENED') return 'opened';
  return answered > 0 ? 'ready' : 'waiting';
};

export const stepOf = ({ state, taken, answered }: Pick<CallView, 'state' | 'taken' | 'answered'>, me: string): Step =>
  of(state, taken?.call.keeper ?? null, answered, me);

export const stepOfRow = ({ state, keeper, answered }: CallRow, me: string): Step => of(state, keeper, answered, me);
