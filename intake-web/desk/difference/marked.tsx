import './difference.css';

import { words } from '../words';
import { betweenTexts, type Piece } from './difference';

const { difference: said } = words.clue;

/** A colleague's text against one's own: what differs is marked by line and colour, and said for those who see neither. */
export const Difference = ({ theirs, mine }: { theirs: string; mine: string }) => (
  <div>
    <p class="soft small"><ins>{said.added}</ins> · <del>{said.removed}</del></p>
    <p class="difference" role="group" aria-label={said.label}>
      {theirs === mine ? said.same : betweenTexts(theirs, mine).map((piece, i) => <Stretch key={i} piece={piece} />)}
    </p>
  </div>
);

function Stretch({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === 'same') return <>{text}</>;
  return kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>;
}
