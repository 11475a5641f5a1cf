import { after } from '#words/after';

import { Button } from '../../ui/button/button';
import { Ways } from '../ways';
import { Notice } from '../../ui/notice/notice';
import type { ClosedReason, Contact } from '../opened';
import { SuperiorWays } from '../superior-ways';

export interface ClosedProps {
  reason: ClosedReason;
  /** Shown with `superior`, where the report would have gone. */
  contacts?: readonly Contact[];
  onAgain: () => void;
}

/** Nothing can be sealed now: says why, that nothing was sent, and what else can be done. */
export function Closed({ reason, contacts = [], onAgain }: ClosedProps) {
  const text = after.closed;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <Notice kind="warn">
        <p>{text.reasons[reason]}</p>
        <p>{text.nothingSent}</p>
      </Notice>
      {reason === 'network' && <Button onClick={onAgain}>{text.again}</Button>}
      <SuperiorWays contacts={contacts} />
      <h2>{text.ways}</h2>
      <Ways />
    </div>
  );
}
