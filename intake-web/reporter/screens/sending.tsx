import { after } from '#words/after';

import type { Course } from '../../core/material/consignment';
import { Button, ButtonLink, Buttons } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Progress } from '../../ui/progress/progress';
import { hrefOf } from '../router';
import { Shipping } from '../shipping';

/** How far the sealing is; the order is the order of the work. */
export const stages = ['keys', 'seal', 'send'] as const;

export type Stage = (typeof stages)[number];

export type SendState =
  | { readonly is: 'busy'; readonly stage: Stage }
  | { readonly is: 'offline' }
  /** `why` is the server's own text, already in the reporter's language; outdated = the keys have changed meanwhile. */
  | { readonly is: 'refused'; readonly why?: string; readonly outdated: boolean }
  | { readonly is: 'alarm' };

export interface SendingProps {
  state: SendState;
  /** How far the files are while they travel. */
  course?: Course | undefined;
  /** Whether the device has a network. */
  online: boolean;
  onPause: () => void;
  onResume: () => void;
  /** Stops what is under way. */
  onStop: () => void;
  onRetry: () => void;
  onBack: () => void;
}

/** The work while it runs, and every way in which it may stop. Nothing is lost by stopping, and nothing is filed twice. */
export function Sending(props: SendingProps) {
  switch (props.state.is) {
    case 'busy':
      return props.course ? <Shipping {...props} course={props.course} onBack={props.onStop} /> : <Busy stage={props.state.stage} />;
    case 'alarm':
      return <Alarmed />;
    default:
      return <Stopped {...props} />;
  }
}

function Busy({ stage }: { stage: Stage }) {
  const text = after.sending;
  return (
    <div class="flow coming">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <Progress id="sending" label={text.label} done={(stages.indexOf(stage) + 1) / (stages.length + 1)} words={text.stages[stage]} />
      <p class="soft">{text.stay}</p>
    </div>
  );
}

function Alarmed() {
  const text = after.sending;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.alarm}</h1>
      <Notice kind="warn">{text.alarmText}</Notice>
      <ButtonLink href={hrefOf('channels')}>{text.channels}</ButtonLink>
    </div>
  );
}

function Stopped({ state, online, onRetry, onBack }: SendingProps) {
  const text = after.sending;
  const unreached = state.is === 'offline';
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{unreached ? text.offline : text.refused}</h1>
      <p>{unreached ? text.offlineText : text.refusedText}</p>
      {unreached && <Notice live>{online ? text.online : text.noNetwork}</Notice>}
      {state.is === 'refused' && state.why && <Notice kind="warn">{state.why}</Notice>}
      <Buttons>
        <Button onClick={onRetry}>{text.retry}</Button>
        <Button kind="plain" onClick={onBack}>
          {text.backToCheck}
        </Button>
      </Buttons>
    </div>
  );
}
