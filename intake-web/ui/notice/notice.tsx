import type { ComponentChildren } from 'preact';

import './notice.css';

export interface NoticeProps {
  title?: string;
  children: ComponentChildren;
  /** `warn` asks for care, `plain` only informs. */
  kind?: 'warn' | 'plain';
  /** True when it appears by itself and must be spoken. */
  live?: boolean;
}

export function Notice({ title, children, kind = 'plain', live = false }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={live ? 'status' : undefined}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
