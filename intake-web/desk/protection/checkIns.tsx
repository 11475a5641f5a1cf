import type { CheckIn, CheckInDay, CheckInOutcome } from '../../core/contract';
import { DAYS } from '../../core/protection/plan';
import { Button } from '../../ui/button/button';
import { words } from '../words';

const { protection: said } = words;

export interface CheckInsProps {
  checkIns: readonly CheckIn[];
  /** Whether this officer may ask and note; nobody may while something is being written. */
  open: boolean;
  busy: boolean;
  onAsk: (day: CheckInDay) => void;
  onFinish: (day: CheckInDay, outcome: CheckInOutcome) => void;
}

/** Once each at 30, 90 and 180 days: asked in the mailbox, and how it came out. The clocks stand with all others. */
export const CheckIns = ({ checkIns, ...rest }: CheckInsProps) =>
  checkIns.length === 0 ? <p class="soft small">{said.checkInsHint}</p> : (
    <ul class="check-ins">
      {checkIns.map((checkIn) => (
        <li key={checkIn.day}>
          <p>
            <strong>{said.day(DAYS[checkIn.day])}</strong>{' '}
            <span class="soft">{checkIn.outcome ? said.outcomes[checkIn.outcome] : said.states[checkIn.state]}</span>
          </p>
          {rest.open && checkIn.state !== 'DONE' && <Keys {...checkIn} {...rest} />}
        </li>
      ))}
    </ul>
  );

const Keys = ({ day, state, busy, onAsk, onFinish }: CheckIn & Omit<CheckInsProps, 'checkIns'>) => (
  <p class="check-in-keys">
    <Button kind="quiet" onClick={() => onAsk(day)}>
      {state === 'ASKED' ? said.askAgain : said.ask}<span class="hidden-words"> {said.day(DAYS[day])}</span>
    </Button>
    {(['ANSWERED', 'NO_ANSWER'] as const).map((outcome) => (
      <Button key={outcome} kind="quiet" busy={busy} onClick={() => onFinish(day, outcome)}>
        {said.finish(said.outcomes[outcome])}<span class="hidden-words"> {said.day(DAYS[day])}</span>
      </Button>
    ))}
  </p>
);
