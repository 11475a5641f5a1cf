import type { ComponentChildren } from 'preact';

import './more.css';

/** Words that most people need not read, one press away; works without scripts. */
export function More({ title, children, open = false }: { title: string; children: ComponentChildren; open?: boolean }) {
  return (
    <details class="more" open={open}>
      <summary class="more-title">{title}</summary>
      <div class="more-in flow">{children}</div>
    </details>
  );
}
