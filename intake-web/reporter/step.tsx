import { frame } from '#words/frame';
import type { ComponentChildren } from 'preact';

import { Button } from '../ui/button/button';
import { ErrorSummary, type FieldError } from '../ui/error-summary/error-summary';
import { StepLine } from '../ui/where/where';
import type { Change, Draft } from './draft';
import type { Opened } from './opened';
import { minutesLeft, roadSteps, type RoadStep } from './router';

/** What every step of the road is given. A screen shows; it keeps nothing itself. */
export interface StepProps {
  draft: Draft;
  opened: Opened;
  change: Change;
  /** What was wrong when 继续 was last pressed. */
  faults: readonly FieldError[];
  onNext: () => void;
}

interface FrameProps {
  step: RoadStep;
  faults: readonly FieldError[];
  onNext: () => void;
  next?: string;
  children: ComponentChildren;
}

/** The frame of a step: where it stands, what is wrong, the one main button. */
export function Step({ step, faults, onNext, next = frame.next, children }: FrameProps) {
  const at = roadSteps.indexOf(step);
  return (
    <form
      class="flow"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <StepLine words={frame.step(at + 1, minutesLeft[step])} at={at} of={roadSteps.length} />
      <ErrorSummary title={frame.faults(faults.length)} errors={faults} />
      {children}
      <Button type="submit">{next}</Button>
    </form>
  );
}
