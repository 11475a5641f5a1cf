import './where.css';

export interface WhereProps {
  title: string;
  steps: readonly string[];
  /** Index of the present step; -1 before the first, their number after the last. */
  at: number;
  left: string;
  /** Says how many steps lie before or behind those shown, such as 前面 6 步. */
  more: { before: (count: number) => string; after: (count: number) => string };
}

/** Steps that stand in the column without pushing the rest of it off a small screen. */
const ROOM = 9;
const AROUND = 7;

/** Where you are among the steps, and how long it still takes. Of a long road the part around the present step. */
export function Where({ title, steps, at, left, more }: WhereProps) {
  const all = steps.length <= ROOM;
  const first = all ? 0 : Math.min(Math.max(at - 2, 0), steps.length - AROUND);
  const last = all ? steps.length : first + AROUND;
  return (
    <>
      <h2>{title}</h2>
      <ol class="where-steps">
        {first > 0 && <li class="where-step where-done">{more.before(first)}</li>}
        {steps.slice(first, last).map((step, index) => (
          <li key={step} class={stepClass(first + index, at)} aria-current={first + index === at ? 'step' : undefined}>
            {step}
          </li>
        ))}
        {last < steps.length && <li class="where-step">{more.after(steps.length - last)}</li>}
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
