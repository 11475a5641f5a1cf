import { after } from '#words/after';
import { frame } from '#words/frame';

import { Button } from '../../ui/button/button';
import { ErrorSummary, type FieldError } from '../../ui/error-summary/error-summary';
import { Form } from '../../ui/form/form';
import { Notice } from '../../ui/notice/notice';
import { TextField } from '../../ui/text-field/text-field';
import { messageFor } from '../faults';

export interface MailboxProps {
  code: string;
  onCode: (code: string) => void;
  faults: readonly FieldError[];
  opening: boolean;
  /** What came in the way although the code may be right. */
  trouble?: 'offline' | 'problem' | 'alarm' | undefined;
  onOpen: () => void;
}

/** The door of the mailbox: the code in any of its forms. A wrong one and an unknown one are told alike. */
export function Mailbox({ code, onCode, faults, opening, trouble, onOpen }: MailboxProps) {
  const text = after.mailbox;
  return (
    <Form class="flow" method="dialog" busy={opening} onSend={onOpen}>
      <ErrorSummary title={frame.faults(faults.length)} errors={faults} />
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p>{text.lead}</p>
      <TextField id="code" label={text.code} hint={text.codeHint} error={messageFor(faults, 'code')} value={code} onChange={onCode} />
      <div role="status">
        {opening && <Notice>{text.openingText}</Notice>}
        {trouble && <Notice kind="warn">{text[trouble]}</Notice>}
      </div>
      <Button type="submit" busy={opening}>
        {opening ? text.opening : text.open}
      </Button>
    </Form>
  );
}
