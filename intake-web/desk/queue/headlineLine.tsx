import { Glyph } from '../../ui/glyph/glyph';
import type { Reading } from '../headlines/book';
import { words } from '../words';

const { headlines: said } = words.queue;

/** How much of the desk can be searched: while headlines are still being opened, what is not found may yet be there. */
export function HeadlineLine({ reading: { kind, opened } }: { reading: Reading }) {
  if (kind === 'waiting') return null;
  return (
    <p class={`headline-line small ${kind === 'broken' ? 'near' : 'soft'}`} role={kind === 'reading' ? undefined : 'status'}>
      <Glyph name={kind === 'done' ? 'open' : 'lock'} /> {said[kind](opened)}
    </p>
  );
}
