import type { ClueState } from '../../core/contract';
import { Glyph, type GlyphName } from '../../ui/glyph/glyph';
import { words } from '../words';

const glyphs: Record<ClueState, GlyphName> = {
  RECEIVED: 'lock',
  REGISTERED: 'undecided',
  ACCEPTED: 'accepted',
  ASSIGNED: 'person',
  NOT_ACCEPTED: 'refuse',
  SEALED_UP: 'up',
  PROPOSED: 'undecided',
  TALK_INQUIRY: 'person',
  PRELIM_VERIFY: 'person',
  PENDING: 'near',
  CASE: 'person',
  CLOSED: 'done',
  FIRST_FORM: 'done',
  REFERRED: 'done',
  ARCHIVED: 'lock',
};

/** A state by its shape and its name; never by colour alone. */
export const State = ({ state }: { state: ClueState }) => (
  <span class="state nowrap">
    <Glyph name={glyphs[state]} /> {words.queue.state[state]}
  </span>
);
