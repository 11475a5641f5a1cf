import { useState } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import { Sheet } from '../../ui/sheet/sheet';
import { words } from '../words';

const { session: said } = words;

/** Says that this browser holds the key, and lets it go. */
export function Forget({ user, onForget }: { user: string; onForget: (user: string) => void }) {
  const [asking, ask] = useState(false);
  return (
    <div class="known">
      <span>{said.known}</span>
      <Button kind="quiet" onClick={() => ask(true)}>
        {said.forget.button}
      </Button>
      {asking && (
        <Sheet title={said.forget.title} onClose={() => ask(false)}>
          <p>{said.forget.text(user)}</p>
          <div class="buttons">
            <Button kind="plain" onClick={() => ask(false)}>
              {said.forget.keep}
            </Button>
            <Button kind="plain" onClick={() => { ask(false); onForget(user); }}>
              {said.forget.confirm}
            </Button>
          </div>
        </Sheet>
      )}
    </div>
  );
}
