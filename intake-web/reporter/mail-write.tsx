import { after } from '#words/after';
import { frame } from '#words/frame';

import { Button } from '../ui/button/button';
import type { FieldError } from '../ui/error-summary/error-summary';
import { Form } from '../ui/form/form';
import { Notice } from '../ui/notice/notice';
import { TextArea } from '../ui/text-area/text-area';
import { messageFor } from './faults';
import type { Sending } from './outbox';

export interface MailWriteProps {
  /** The sheet to write back on. */
  written: string;
  onWritten: (text: string) => void;
  limit: number;
  sending: Sending;
  faults: readonly FieldError[];
  onSend: () => void;
}

/** A sheet to write back on; it stays as it was written until it has arrived. */
export function MailWrite({ written, onWritten, limit, sending, faults, onSend }: MailWriteProps) {
  const text = after.letters;
  return (
    <Form class="flow" busy={sending === 'busy'} onSend={onSend}>
      <TextArea
        id="message"
        label={text.write}
        hint={text.writeHint}
        error={messageFor(faults, 'message')}
        value={written}
        onChange={onWritten}
        limit={limit}
        left={frame.left}
        written={frame.written}
        rows={6}
      />
      <div role="status">
        {sending === 'sent' && <Notice>{text.sent}</Notice>}
        {sending === 'failed' && <Notice kind="warn">{text.failed}</Notice>}
        {sending === 'alarm' && <Notice kind="warn">{after.mailbox.alarm}</Notice>}
      </div>
      <Button type="submit" busy={sending === 'busy'}>
        {sending === 'busy' ? text.sending : text.send}
      </Button>
    </Form>
  );
}
