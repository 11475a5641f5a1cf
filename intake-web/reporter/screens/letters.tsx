import { after } from '#words/after';
import { frame } from '#words/frame';

import type { Text } from '../../core/questionnaire/questionnaire';
import { Button } from '../../ui/button/button';
import { ErrorSummary, type FieldError } from '../../ui/error-summary/error-summary';
import { Notice } from '../../ui/notice/notice';
import { TextArea } from '../../ui/text-area/text-area';
import { dayWords } from '../days';
import { messageFor } from '../faults';
import { MailNext, type MailNextProps } from '../mail-next';
import { MailProofs, type Proof } from '../mail-proofs';
import { MailStatus } from '../mail-status';
import type { Sending } from '../outbox';
import { say } from '../questionnaire';
import './letters.css';

export type Letter =
  | {
      readonly from: 'desk';
      readonly id: string;
      readonly day: string;
      readonly desk: Text;
      readonly kind: 'REPLY' | 'ACCEPTED' | 'REFUSED';
      readonly ground?: 'NA1' | 'NA2' | 'NA3' | undefined;
      readonly text: string;
    }
  /** The reporter's own: sealed to the desk, so its text cannot be shown again. */
  | { readonly from: 'me'; readonly id: string; readonly day: string };

export interface Letters {
  readonly state: keyof typeof after.letters.states;
  /** Day of the filing, as the reporter's own sealed state knows it; the next two are what the server says. */
  readonly filedOn: string;
  readonly receivedOn: string;
  readonly acceptBy: string;
  readonly letters: readonly Letter[];
  readonly proofs: readonly Proof[];
}

export interface LettersProps extends MailNextProps {
  box: Letters;
  /** The sheet to write back on. */
  written: string;
  onWritten: (text: string) => void;
  limit: number;
  sending: Sending;
  faults: readonly FieldError[];
  onSend: () => void;
  onClose: () => void;
}

/** Status, what the desk wrote, and a sheet to write back. */
export function LettersScreen(props: LettersProps) {
  const { box, faults, onClose } = props;
  return (
    <div class="flow">
      <ErrorSummary title={frame.faults(faults.length)} errors={faults} />
      <h1 tabIndex={-1}>{after.letters.heading}</h1>
      <MailStatus box={box} />
      <Thread letters={box.letters} />
      <WriteBack {...props} />
      <MailNext {...props} />
      <MailProofs proofs={box.proofs} />
      <Button kind="plain" onClick={onClose}>
        {after.letters.close}
      </Button>
    </div>
  );
}

function Thread({ letters }: Pick<Letters, 'letters'>) {
  const text = after.letters;
  return (
    <section class="flow">
      <h2>{text.thread}</h2>
      {letters.length === 0 ? (
        <p>
          <strong>{text.empty}</strong>
          <br />
          <span class="soft">{text.emptyText}</span>
        </p>
      ) : (
        <ol class="letters">
          {letters.map((letter) => (
            <li key={letter.id} class={`letter letter-${letter.from}`}>
              <OneLetter letter={letter} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function WriteBack({ written, onWritten, limit, sending, faults, onSend }: LettersProps) {
  const text = after.letters;
  return (
    <form
      class="flow"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (sending !== 'busy') onSend();
      }}
    >
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
    </form>
  );
}

function OneLetter({ letter }: { letter: Letter }) {
  const text = after.letters;
  if (letter.from === 'me') {
    return (
      <>
        <p class="letter-head">
          <strong>{text.mine}</strong> <span class="soft">{dayWords(letter.day)}</span>
        </p>
        <p class="letter-proof">{text.mineSealed}</p>
      </>
    );
  }
  return (
    <>
      <p class="letter-head">
        <strong>{text.from(say(letter.desk))}</strong> <span class="soft">{dayWords(letter.day)}</span>
      </p>
      {letter.kind !== 'REPLY' && (
        <p class="letter-kind">
          {text.kinds[letter.kind]}
          {letter.ground && `${frame.colon}${text.grounds[letter.ground]}`}
        </p>
      )}
      <p class="letter-text">{letter.text}</p>
      <p class="letter-proof">{text.verified}</p>
    </>
  );
}
