import type { ClueView } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Keycap } from '../../ui/keycap/keycap';
import { Notice } from '../../ui/notice/notice';
import { isUnopened } from '../labels';
import { words } from '../words';

const { sealed: said } = words.clue;

export interface SealedPanelProps {
  clue: ClueView;
  officer: string;
  busy: boolean;
  failure: string | undefined;
  onOpen: () => void;
}

/** Says before the press what it leaves behind: the record comes first, the content second. */
export const SealedPanel = ({ clue, officer, busy, failure, onOpen }: SealedPanelProps) => (
  <section class="sealed" aria-labelledby="sealed">
    <p class="sealed-glyph">
      <Glyph name="lock" />
    </p>
    <h2 id="sealed">{said.title}</h2>
    <p>{said.text}</p>
    <p>
      <strong>{said.record(officer)}</strong>
    </p>
    <p class="soft">{isUnopened(clue) ? said.stateMoves : said.again}</p>
    {failure !== undefined && <Notice kind="warn" live><p>{failure}</p></Notice>}
    <Button busy={busy} onClick={onOpen}>
      {busy ? said.opening : said.open} {!busy && <Keycap>O</Keycap>}
    </Button>
  </section>
);
