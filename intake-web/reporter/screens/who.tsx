import { frame } from '#words/frame';
import { reading } from '#words/reading';

import { Parts } from '../parts';
import { hrefOf } from '../router';

/** Who can open a report, who cannot, what the server knows, and where the promise ends. */
export function Who() {
  const text = reading.readers;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <Parts parts={text.parts} />
      <p>
        <a href={hrefOf('verify')}>{frame.footer.verify}</a>
      </p>
    </div>
  );
}
