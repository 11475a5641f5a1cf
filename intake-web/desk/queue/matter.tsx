import type { ClueRow } from '../../core/contract';
import { Glyph } from '../../ui/glyph/glyph';
import type { Shown } from '../headlines/book';
import { loud, matterOf } from '../labels';
import { words } from '../words';

const { facets, queue: said } = words;

export interface MatterProps {
  row: ClueRow;
  /** Undefined while there is none, or while it is being opened. */
  headline: Shown | undefined;
}

/** What a clue is about: the desk's own headline once it is open, else what the facets say. */
export const Matter = ({ row, headline }: MatterProps) => (
  <>
    {loud(row.urgency) && (
      <>
        <strong class="urgent nowrap" title={facets.urgencyWhy[row.urgency]}>
          {facets.urgency[row.urgency]}
        </strong>{' '}
      </>
    )}
    {headline && headline !== 'unreadable' ? <span class="headline">{headline.text}</span> : <Plain row={row} headline={headline} />}
  </>
);

const Plain = ({ row, headline }: MatterProps) => (
  <>
    {row.facets ? matterOf(row.facets) : <Sealed />}
    {headline === 'unreadable' && (
      <span class="late small nowrap" title={said.headlines.unreadableWhy}> <Glyph name="alarm" /> {said.headlines.unreadable}</span>
    )}
    {headline === undefined && row.headline !== null && (
      <span class="soft small nowrap" title={said.headlines.closed}> <Glyph name="lock" /><span class="hidden-words">{said.headlines.closed}</span></span>
    )}
  </>
);

const Sealed = () => (
  <>
    <Glyph name="lock" /> {facets.sealed} <span class="soft small nowrap">{facets.sealedShort}</span>
  </>
);
