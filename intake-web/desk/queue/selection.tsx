import { Button } from '../../ui/button/button';
import { words } from '../words';

const { queue: said, act } = words;

/** What may be done with several clues at once: only what needs no reading. */
export const Selection = ({ count, onAssign, onUnselect }: { count: number; onAssign: () => void; onUnselect: () => void }) => (
  <p class="arrived">
    <strong role="status">{said.selected(count)}</strong>
    <Button kind="plain" onClick={onAssign}>{act.assign.button}</Button>
    <Button kind="quiet" onClick={onUnselect}>{said.unselect}</Button>
  </p>
);
