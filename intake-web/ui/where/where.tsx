import './where.css';

export interface WhereProps {
  title: string;
  steps: readonly string[];
  /** Index of the present step; -1 before the first, their number after the last. */
  at: number;
  left: string;
}

/** Where you are among the steps, and how long it still takes. */
export function Where({ title, steps, at, left }: WhereProps) {
  return (
    <>
      <h2>{title}</h2>
      <ol class="where-steps">
        {steps.map((step, index) => (
          <li key={step} class={stepClass(index, at)} aria-current={index === at ? 'step' : undefined}>
            {step}
          </li>
        ))}
      </ol>
      <p class="where-left">{left}</p>
    </>
  );
}

function stepClass(index: number, at: number): string {
  if (index < at) return 'where-step where-done';
  return index === at ? 'where-step where-now' : 'where-step';
}

/** The same in one line above the heading, where there is no room beside. */
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
