import type { ComponentChildren } from 'preact';

export interface FormProps {
  class: string;
  /** `dialog`: pressed before the scripts have come it does nothing, where a plain form would load the page anew and lose what was typed. */
  method?: 'dialog';
  /** There is nothing to send yet, or it is on its way. */
  busy?: boolean;
  onSend: () => void;
  children: ComponentChildren;
}

/** A form that the app alone sends, once at a time; the browser neither judges nor keeps what is typed. */
export const Form = ({ busy = false, onSend, children, ...rest }: FormProps) => (
  <form
    {...rest}
    noValidate
    autocomplete="off"
    onSubmit={(event) => {
      event.preventDefault();
      if (!busy) onSend();
    }}
  >
    {children}
  </form>
);
