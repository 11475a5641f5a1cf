import { frame } from '#words/frame';
import { road } from '#words/road';

import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/choices/choices';
import { ErrorSummary, type FieldError } from '../../ui/error-summary/error-summary';
import type { Draft } from '../draft';
import { messageFor } from '../faults';
import './before.css';

export interface BeforeProps {
  mode: Draft['mode'];
  onMode: (mode: Draft['mode']) => void;
  faults: readonly FieldError[];
  /** The manifest is still being fetched and checked. */
  checking: boolean;
  onStart: () => void;
}

/** How to stay safe, and the one choice that is made before anything is asked. */
export function Before({ mode, onMode, faults, checking, onStart }: BeforeProps) {
  const say = road.before;
  return (
    <form
      class="flow"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!checking) onStart();
      }}
    >
      <ErrorSummary title={frame.faults(faults.length)} errors={faults} />
      <h1 tabIndex={-1}>{say.heading}</h1>
      <p class="lead">{say.lead}</p>
      <ol class="care">
        {say.care.map((one) => (
          <li key={one.title}>
            <strong>{one.title}</strong>
            <span>{one.text}</span>
          </li>
        ))}
      </ol>
      <p>{say.files}</p>
      <p>{say.truth}</p>
      <Radios
        id="mode"
        legend={say.mode}
        error={messageFor(faults, 'mode')}
        value={mode}
        onChange={onMode}
        choices={[
          { value: 'ANONYMOUS', ...say.modes.ANONYMOUS },
          { value: 'NAMED', ...say.modes.NAMED },
        ]}
      />
      <Button type="submit" busy={checking}>
        {checking ? say.checking : say.start}
      </Button>
    </form>
  );
}
