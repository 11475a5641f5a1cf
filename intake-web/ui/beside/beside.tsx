import type { ComponentChildren } from 'preact';

import './beside.css';

/** The right third on wide screens; on narrow ones it gives way, so nothing may stand here alone. */
export function Beside({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <aside class="beside unprinted" aria-label={label}>
      {children}
    </aside>
  );
}
