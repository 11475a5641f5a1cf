import { after } from '#words/after';
import { frame } from '#words/frame';

import type { Text } from '../../core/questionnaire/questionnaire';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { OneLetter } from '../mail-letter';
import { MailNext, type MailNextProps } from '../mail-next';
import { MailProofs, type Proof } from '../mail-proofs';
import { MailStatus } from '../mail-status';
import { MailWrite, type MailWriteProps } from '../mail-write';
import './letters.css';

export type Letter =
  | {
      readonly from: 'desk';
      readonly id: string;
      readonly day: string;
      readonly desk: Text;
      readonly kind: 'REPLY' | 'ACCEPTED' | 'REFUSED' | 'UNMASKED' | 'SEALED_UP' | 'REKEYED';
      readonly ground?: 'NA1' | 'NA2' | 'NA3' | undefined;
      /** With UNMASKED: when the name was opened. */
      readonly openedOn?: string | undefined;
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
  /** The superior organ, once a desk has signed that it went there. */
  readonly readBy?: Text | undefined;
  readonly proofs: readonly Proof[];
}

export interface LettersProps extends MailNextProps, MailWriteProps {
  box: Letters;
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
      <MailWrite {...props} />
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
