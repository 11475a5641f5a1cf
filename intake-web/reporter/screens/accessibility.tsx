import { reading } from '#words/reading';

import { Parts } from '../parts';

export function Accessibility() {
  const text = reading.accessibility;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <Parts parts={text.parts} />
    </div>
  );
}
