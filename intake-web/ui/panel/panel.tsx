import type { ComponentChildren } from 'preact';

import './panel.css';

/** Good news of the page, in the colour of the act; the heading is the page's own. */
export function Panel({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="panel" aria-labelledby="panel-title">
      <h1 class="panel-title" id="panel-title" tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  );
}
