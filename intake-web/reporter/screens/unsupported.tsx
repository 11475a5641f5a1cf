import { after } from '#words/after';

import { Button } from '../../ui/button/button';
import { Ways } from '../ways';

/** A mode that is not taken yet, and why. */
export function Unsupported({ onAnonymous }: { onAnonymous: () => void }) {
  const text = after.unsupported;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      {text.text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button onClick={onAnonymous}>{text.anonymous}</Button>
      <h2>{after.closed.ways}</h2>
      <Ways />
    </div>
  );
}
