import type { PauseReason } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Form } from '../../ui/form/form';
import { Select } from '../../ui/select/select';
import { TextArea } from '../../ui/text-area/text-area';
import { TEXT_LIMIT } from '../act/draft';
import { words } from '../words';
import type { Asking, Keeping } from './clockKeeper';

const { clocks: said } = words.clue;

export interface PauseFormProps extends Keeping {
  asking: Asking;
  reasons: readonly PauseReason[];
}

/** Why a clock is to stand still. The law names the reasons; the words beside it are sealed as an internal note. */
export function PauseForm({ asking, reasons, busy, onWrite, onPause, onClose }: PauseFormProps) {
  // Esc folds this form and does not leave the clue with what is written in it.
  const fold = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div onKeyDown={fold}>
      <Form class="note-form" busy={busy} onSend={onPause}>
        <p class="small">{said.pauseMeans}</p>
        <Select
          id="pause-reason"
          label={said.reason}
          none={said.noReason}
          error={asking.fault}
          value={asking.reason ?? ''}
          onChange={(reason) => onWrite({ ...asking, reason: reasons.find((known) => known === reason), fault: undefined })}
          choices={reasons.map((value) => ({ value, label: said.reasons[value] }))}
        />
        <TextArea
          id="pause-text"
          label={said.text}
          value={asking.text}
          onChange={(text) => onWrite({ ...asking, text })}
          limit={TEXT_LIMIT}
          left={words.act.left}
          written={words.act.written}
          rows={3}
        />
        <div class="buttons">
          <Button type="submit" busy={busy}>{busy ? words.act.sending : said.confirm}</Button>
          <Button kind="plain" onClick={onClose}>{words.shell.close}</Button>
        </div>
      </Form>
    </div>
  );
}
