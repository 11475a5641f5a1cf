import { after } from '#words/after';
import { frame } from '#words/frame';

import { dayWords } from './days';
import { OpenedName } from './mail-opened';
import { say } from './questionnaire';
import type { Letter } from './screens/letters';

/** One letter of the mailbox: the desk's with the proof of its signature, the reporter's own without its text. */
export function OneLetter({ letter }: { letter: Letter }) {
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
      {letter.kind === 'UNMASKED' && <OpenedName letter={letter} />}
      {(letter.kind === 'ACCEPTED' || letter.kind === 'REFUSED') && (
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
