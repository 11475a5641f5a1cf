import { Glyph } from '../../ui/glyph/glyph';
import { words } from '../words';
import { steps, type Status } from './status';

const { progress: said } = words.session;

/** Argon2id reports nothing while it runs, so this shows the step and the time, never a made-up bar. */
export function Progress({ status }: { status: Extract<Status, { kind: 'working' }> }) {
  const now = steps.indexOf(status.step);
  return (
    <>
      <ol class="steps">
        {steps.map((step, i) => (
          <li key={step} class={i === now ? 'step-now' : ''} aria-current={i === now ? 'step' : undefined}>
            {i < now ? <Glyph name="done" /> : <span class="step-dot" aria-hidden="true">{i === now ? '›' : '·'}</span>}
            <span>
              {said.steps[step]}
              {i === now && status.seconds > 0 && <span class="soft"> {said.seconds(status.seconds)}</span>}
            </span>
          </li>
        ))}
      </ol>
      <p class="soft small">{said.slow}</p>
      <p class="hidden-words" role="status">
        {said.steps[status.step]}
      </p>
    </>
  );
}
