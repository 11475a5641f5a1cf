import { naming } from '#words/naming';

import { Button, Buttons } from '../../ui/button/button';
import type { NameRefusal } from '../naming';
import type { Contact } from '../opened';
import { SuperiorWays } from '../superior-ways';
import { Ways } from '../ways';

export interface UnsupportedProps {
  why: NameRefusal;
  /** Where somebody can give a name to the superior organ itself; shown when the report would go there. */
  contacts: readonly Contact[];
  /** Goes on without the name, or without being called. */
  onWithout: () => void;
  onFewer: () => void;
}

/** A name that cannot be taken, or a call that nobody could make, before it was typed: why, that nothing is lost, and every way on. */
export function Unsupported({ why, contacts, onWithout, onFewer }: UnsupportedProps) {
  const text = naming.refused;
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{why === 'call' ? text.callHeading : text.heading}</h1>
      <p>{text.reasons[why]}</p>
      <p>{text.kept}</p>
      <Buttons>
        <Button onClick={onWithout}>{why === 'call' ? text.uncalled : text.anonymous}</Button>
        {why === 'excluded' && (
          <Button kind="plain" onClick={onFewer}>
            {text.fewer}
          </Button>
        )}
      </Buttons>
      {why === 'sealed' && <SuperiorWays contacts={contacts} />}
      {why !== 'call' && <h2>{text.ways}</h2>}
      {why !== 'call' && <Ways />}
    </div>
  );
}
