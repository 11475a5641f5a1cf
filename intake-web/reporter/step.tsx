import { frame } from '#words/frame';
import type { ComponentChildren } from 'preact';

import { Button } from '../ui/button/button';
import { ErrorSummary, type FieldError } from '../ui/error-summary/error-summary';
import { Form } from '../ui/form/form';
import { StepLine } from '../ui/where/where';
import type { Draft, Part } from './draft';
import type { Opened } from './opened';
import { minutesLeft, stepsOf, type Step } from './questions';

/** What every step of the road is given. A screen shows; it keeps nothing itself. */
export interface StepProps {
  draft: Draft;
  opened: Opened;
  onAnswer: (part: Part) => void;
  /** What was wrong when 继续 was last pressed. */
  faults: readonly FieldError[];
  onNext: () => void;
}

interface FrameProps extends Pick<StepProps, 'draft' | 'opened' | 'faults' | 'onNext'> {
  step: Step;
  next?: string;
  children: ComponentChildren;
}

/** The frame of a step: where it stands, what is wrong, the one main button. */
export function StepFrame({ step, draft, opened, faults, onNext, next = frame.next, children }: FrameProps) {
  const steps = stepsOf(draft, opened);
  const at = steps.indexOf(step);
  return (
    <Form class="flow" onSend={onNext}>
      <StepLine words={frame.step(at + 1, minutesLeft(step, draft, opened))} at={at} of={steps.length} />
      <ErrorSummary title={frame.faults(faults.length)} errors={faults} />
      {children}
      <Button type="submit">{next}</Button>
    </Form>
  );
}
