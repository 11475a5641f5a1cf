import { frame } from '#words/frame';
import { reading } from '#words/reading';

import { hrefOf } from '../router';
import { Ways } from '../ways';

/** Answered by the server's edge when the service itself cannot. */
export function Problem() {
  const text = reading.problem;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p>{text.text}</p>
      <p>
        <a href={hrefOf('start')}>{frame.home}</a>
      </p>
      <Ways />
    </div>
  );
}
