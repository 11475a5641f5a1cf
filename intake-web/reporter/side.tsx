import { after } from '#words/after';
import { frame } from '#words/frame';

import { Beside } from '../ui/beside/beside';
import { Where } from '../ui/where/where';
import { Next } from './next';
import { PlainSide } from './plain-side';
import { say } from './questionnaire';
import { groupOf, minutesLeft, stepsOf, type Step } from './questions';
import { readersOf } from './readers';
import type { Road } from './road';
import { isStep, type Place } from './router';

export interface SideProps {
  place: Place;
  road: Pick<Road, 'draft' | 'opened' | 'filed'>;
}

/** The right third on wide screens. Along the road: where you are, how long it still takes, who can read it now. */
export function Side({ place, road }: SideProps) {
  const { draft, opened, filed } = road;
  if (place === 'receipt' && filed) {
    return (
      <Beside label={after.receipt.next}>
        <Next filed={filed} />
      </Beside>
    );
  }
  if (place === 'letters' || place === 'addition' || place === 'parcel') return <MailSide />;
  if (!opened || (place !== 'before' && place !== 'sending' && place !== 'materials' && !isStep(place))) return <PlainSide place={place} />;
  const steps = stepsOf(draft, opened);
  return (
    <Beside label={frame.where.title}>
      <Where
        title={frame.where.title}
        more={frame.where.more}
        steps={steps.map(nameOf)}
        at={place === 'sending' ? steps.length : steps.indexOf(place === 'materials' ? 'check' : (place as Step))}
        left={place === 'sending' ? frame.where.sending : frame.minutes(minutesLeft(isStep(place) ? place : place === 'materials' ? 'check' : steps[0]!, draft, opened))}
      />
      <h2>{frame.where.readersTitle}</h2>
      <p>{readerNow(place, road)}</p>
    </Beside>
  );
}

/** Beside the open mailbox: who can read what is written there, and what to mind. */
function MailSide() {
  const text = after.mailSide;
  return (
    <Beside label={frame.where.readersTitle}>
      <h2>{frame.where.readersTitle}</h2>
      <p>{text.readers}</p>
      <h2>{text.careTitle}</h2>
      <ul>
        {text.care.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Beside>
  );
}

const names: Record<string, string> = frame.where.steps;

/** A word or two for the step; a group that the catalogue does not know yet goes by its number alone. */
const nameOf = (step: Step, index: number): string => names[groupOf(step) ?? step] ?? String(index + 1);

function readerNow(place: Place, { draft, opened }: SideProps['road']): string {
  const known = opened && (place === 'readers' || place === 'check' || place === 'materials' || place === 'sending');
  const lead = known ? readersOf(draft, opened).lead : undefined;
  return lead ? frame.where.desks(say(lead.names)) : frame.where.nobody;
}
