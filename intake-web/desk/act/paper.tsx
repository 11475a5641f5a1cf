import type { Disposition } from '../../core/contract';
import { words } from '../words';

const { procedure: said } = words;

/** An opinion as the chief reads it before deciding. */
export interface Paper {
  readonly disposition: Disposition;
  readonly by: string;
  /** Undefined while the notes are being read. */
  readonly text: string | undefined;
}

export const PaperUnder = ({ disposition, by, text }: Paper) => (
  <figure class="paper">
    <figcaption class="soft small">{said.opinionOf(by)}</figcaption>
    <p><strong>{said.ways[disposition]}</strong></p>
    {text === undefined ? <p class="soft" role="status">{said.reading}</p> : <blockquote class="letter-text">{text}</blockquote>}
  </figure>
);
