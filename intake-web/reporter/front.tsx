import { useEffect, useState } from 'preact/hooks';

import { leave } from './leave';
import { PlainPage, type PlainPageName } from './plain-page';
import { PlainSide } from './plain-side';
import type { Beginning } from './screens/start';
import { Shell } from './shell';

/**
 * The first page and the pages to read: small, and complete without scripts. Everything else is fetched when somebody wants
 * to report.
 * @param pressed whether somebody wanted to report before the scripts were here
 * @param onReport puts the whole app in this one's place; rejects when it cannot be fetched
 */
export function Front({ page, pressed, onReport }: { page: PlainPageName; pressed: boolean; onReport: () => Promise<void> }) {
  const [beginning, setBeginning] = useState<Beginning>('waits');
  const begin = () => {
    setBeginning('opening');
    onReport().catch(() => setBeginning('offline'));
  };
  useEffect(() => {
    if (pressed) begin();
  }, []);
  return (
    <div class="app">
      <Shell onLeave={leave} side={<PlainSide place={page} />}>
        <PlainPage page={page} onReport={begin} beginning={beginning} />
      </Shell>
    </div>
  );
}
