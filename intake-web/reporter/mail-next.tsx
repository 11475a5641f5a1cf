import { after } from '#words/after';

import { Button } from '../ui/button/button';

export interface MailNextProps {
  /** A report that is being written: it must be sent before another begins. */
  writing: boolean;
  onAdd: () => void;
  onRetaliation: () => void;
  onResume: () => void;
}

/** What else can be done from the mailbox: answer what the report left out, or tell of what it led to. */
export function MailNext({ writing, onAdd, onRetaliation, onResume }: MailNextProps) {
  const text = after.more;
  return (
    <>
      <section class="flow">
        <h2>{text.addTitle}</h2>
        <p>{text.addText}</p>
        <Button kind="plain" onClick={onAdd}>
          {text.add}
        </Button>
      </section>
      <section class="flow">
        <h2>{text.retaliationTitle}</h2>
        <p>{text.retaliationText}</p>
        {writing && <p class="soft">{text.writing}</p>}
        <Button kind="plain" onClick={writing ? onResume : onRetaliation}>
          {writing ? text.resume : text.retaliation}
        </Button>
      </section>
    </>
  );
}
