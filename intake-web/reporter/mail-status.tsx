import { after } from '#words/after';

import { dayWords } from './days';
import { say } from './questionnaire';
import type { Letter, Letters } from './screens/letters';

/** Where it stands: what a desk has signed as facts, and apart from it what the server says. */
export function MailStatus({ box }: { box: Letters }) {
  const text = after.letters;
  const decision = decisionIn(box.letters);
  const undecided = ['RECEIVED', 'REGISTERED', 'SEALED_UP'].includes(box.state);
  return (
    <section class="status" aria-labelledby="status">
      <h2 id="status" class="status-label">
        {text.status}
      </h2>
      <p class="status-now">{decision ? text.decided[decision.kind] : text.decided.none}</p>
      {box.readBy && <p>{text.readBy(say(box.readBy))}</p>}
      <p>{decision ? text.signedBy(say(decision.desk)) : text.filed(dayWords(box.filedOn))}</p>
      <div class="status-said">
        <p>
          <strong>{text.serverSays}</strong>
        </p>
        <p>{text.states[box.state]}</p>
        <p>{text.received(dayWords(box.receivedOn))}</p>
        {undecided && <p>{text.acceptBy(dayWords(box.acceptBy))}</p>}
      </div>
    </section>
  );
}

type Decision = Extract<Letter, { from: 'desk' }> & { kind: 'ACCEPTED' | 'REFUSED' | 'SEALED_UP' | 'REKEYED' };

const decides: readonly string[] = ['ACCEPTED', 'REFUSED', 'SEALED_UP', 'REKEYED'] satisfies readonly Decision['kind'][];

const decisionIn = (letters: readonly Letter[]): Decision | undefined =>
  letters.filter((letter): letter is Decision => letter.from === 'desk' && decides.includes(letter.kind)).at(-1);
