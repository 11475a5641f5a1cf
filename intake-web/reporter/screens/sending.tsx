import { after } from '#words/after';

import { Button, ButtonLink, Buttons } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Progress } from '../../ui/progress/progress';
import { hrefOf } from '../router';

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
  onRetry: () => void;
  onBack: () => void;
}

/** The work while it runs, and every way in which it may stop. Nothing is lost by stopping, and nothing is filed twice. */
export function Sending({ state, onRetry, onBack }: SendingProps) {
  const text = after.sending;
  if (state.is === 'busy') {
    return (
      <div class="flow">
        <h1 tabIndex={-1}>{text.heading}</h1>
        <Progress
          id="sending"
          label={text.label}
          done={(stages.indexOf(state.stage) + 1) / (stages.length + 1)}
          words={text.stages[state.stage]}
        />
        <p class="soft">{text.stay}</p>
      </div>
    );
  }
  if (state.is === 'alarm') {
    return (
      <div class="flow">
        <h1 tabIndex={-1}>{text.alarm}</h1>
        <Notice kind="warn">{text.alarmText}</Notice>
        <ButtonLink href={hrefOf('channels')}>{text.channels}</ButtonLink>
      </div>
    );
  }
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{state.is === 'offline' ? text.offline : text.refused}</h1>
      <p>{state.is === 'offline' ? text.offlineText : text.refusedText}</p>
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
