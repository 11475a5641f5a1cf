import './where.css';

export interface WhereProps {
  title: string;
  steps: readonly string[];
  /** Index of the present step. */
  at: number;
  left: string;
  readersTitle: string;
  readers: readonly string[];
}

/** The right third on wide screens: where you are, how long it still takes, who can read it now. */
export function Where({ title, steps, at, left, readersTitle, readers }: WhereProps) {
  return (
    <aside class="where unprinted" aria-label={title}>
      <h2 class="where-title">{title}</h2>
      <ol class="where-steps">
        {steps.map((step, index) => (
          <li key={step} class={stepClass(index, at)} aria-current={index === at ? 'step' : undefined}>
            {step}
          </li>
        ))}
      </ol>
      <p class="where-left">{left}</p>
      <h2 class="where-title">{readersTitle}</h2>
      {readers.map((reader) => (
        <p class="where-reader" key={reader}>
          {reader}
        </p>
      ))}
    </aside>
  );
}

function stepClass(index: number, at: number): string {
  if (index < at) return 'where-step where-done';
  return index === at ? 'where-step where-now' : 'where-step';
}

/** The same in one line above the heading, where there is no right third. */
export function StepLine({ words, at, of }: { words: string; at: number; of: number }) {
  return (
    <div class="step-line">
      <p>{words}</p>
      <div class="step-bar" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span key={index} class={index <= at ? 'step-bit step-bit-done' : 'step-bit'} />
        ))}
      </div>
    </div>
  );
}
