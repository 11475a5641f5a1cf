import { useState } from 'preact/hooks';

import { leave } from './leave';
import { PlainPage, type PlainPageName } from './plain-page';
import { PlainSide } from './plain-side';
import { Shell } from './shell';

/**
 * The first page and the pages to read: small, and complete without scripts. Everything else is fetched when somebody wants
 * to report.
 * @param onReport puts the whole app in this one's place; rejects when it cannot be fetched
 */
export function Front({ page, onReport }: { page: PlainPageName; onReport: () => Promise<void> }) {
  const [offline, setOffline] = useState(false);
  return (
    <div class="app">
      <Shell onLeave={leave} side={<PlainSide place={page} />}>
        <PlainPage page={page} onReport={() => void onReport().catch(() => setOffline(true))} offline={offline} />
      </Shell>
    </div>
  );
}
