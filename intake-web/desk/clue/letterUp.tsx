import { Notice } from '../../ui/notice/notice';
import { exact } from '../day';
import { words } from '../words';
import type { CameUp } from './opened';

const { letterUp: said } = words.clue;

export interface LetterUpProps {
  came: CameUp;
  nameOf: (user: string) => string;
  deskName: (desk: string) => string;
}

/** What the district's officer wrote when it sealed the clue up, and who had read it there. */
export const LetterUp = ({ came: { from, on, letter, confirmed }, nameOf, deskName }: LetterUpProps) => (
  <section class="part letter-up" aria-labelledby="letter-up">
    <h2 id="letter-up">{said.title(deskName(from))}</h2>
    {!confirmed && <Notice kind="warn"><p>{said.confirm}</p></Notice>}
    <p>
      {said.by(nameOf(letter.by), on)}
      <span class="line"><strong>{words.act.sealUp.reasons[letter.reason]}</strong></span>
    </p>
    {letter.text !== '' && <blockquote class="letter-text">{letter.text}</blockquote>}
    <h3>{said.openers}</h3>
    <ul>
      {letter.openers.map(({ user, at }) => (
        <li key={`${user}${at}`}>{nameOf(user)} <time class="soft small nowrap" dateTime={at}>{exact(at)}</time></li>
      ))}
    </ul>
    <p class="soft small">{said.compared}</p>
  </section>
);
