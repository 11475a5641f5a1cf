import { reading } from '#words/reading';

import { Parts } from '../parts';

export function Safety() {
  const text = reading.safety;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p class="lead">{text.lead}</p>
      <Parts parts={text.parts} />
    </div>
  );
}
