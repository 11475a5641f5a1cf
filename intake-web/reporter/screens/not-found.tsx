import { frame } from '#words/frame';
import { reading } from '#words/reading';

import { hrefOf } from '../router';

export function NotFound() {
  const text = reading.notFound;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p>{text.text}</p>
      <p>
        <a href={hrefOf('start')}>{frame.home}</a>
      </p>
    </div>
  );
}
