import { after } from '#words/after';
import { materials } from '#words/materials';

import { Button } from '../ui/button/button';
import { SafeNow } from './safe-now';

export interface MailNextProps {
  /** A report that is being written: it must be sent before another begins. */
  writing: boolean;
  onAdd: () => void;
  onMaterials: () => void;
  onRetaliation: () => void;
  onResume: () => void;
}

/** What else can be done from the mailbox: answer what the report left out, or tell of what it led to. */
export function MailNext({ writing, onAdd, onMaterials, onRetaliation, onResume }: MailNextProps) {
  const text = after.more;
  const words = materials.mailbox;
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
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        <Button kind="plain" onClick={onMaterials}>
          {words.open}
        </Button>
      </section>
      <section class="flow">
        <h2>{text.retaliationTitle}</h2>
        <p>{text.retaliationText}</p>
        <SafeNow />
        {writing && <p class="soft">{text.writing}</p>}
        <Button kind="plain" onClick={writing ? onResume : onRetaliation}>
          {writing ? text.resume : text.retaliation}
        </Button>
      </section>
    </>
  );
}
