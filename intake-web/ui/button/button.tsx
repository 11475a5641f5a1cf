import type { ComponentChildren } from 'preact';

import './button.css';

export interface ButtonProps {
  children: ComponentChildren;
  /** `main` is the one act of the page; everything else is `plain`, or `quiet` where it stands in a row of text. */
  kind?: 'main' | 'plain' | 'quiet';
  type?: 'button' | 'submit';
  busy?: boolean;
  onClick?: () => void;
  describedBy?: string;
}

/** A busy button keeps its place and its focus; it says so and takes no second press. */
export function Button({ children, kind = 'main', type = 'button', busy = false, onClick, describedBy }: ButtonProps) {
  return (
    <button
      class={`button button-${kind}`}
      type={type}
      aria-disabled={busy ? 'true' : undefined}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}

export interface ButtonLinkProps {
  children: ComponentChildren;
  kind?: 'main' | 'plain';
  href: string;
  /** Done in place of following the link, once scripts are here. */
  onPress?: () => void;
}

/** The same key where it leads to another page. */
export function ButtonLink({ children, kind = 'main', href, onPress }: ButtonLinkProps) {
  const press = onPress && ((event: Event) => {
    event.preventDefault();
    onPress();
  });
  return (
    <a class={`button button-${kind}`} href={href} onClick={press}>
      {children}
    </a>
  );
}

/** Keys of one act side by side; full width below each other on phones. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="buttons">{children}</div>;
}
