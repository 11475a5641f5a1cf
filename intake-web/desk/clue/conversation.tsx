import type { Readable } from '../../core/questionnaire/rows';
import { MaterialList, type MaterialsProps } from '../materials/list';
import { words } from '../words';
import type { Letter, Opened } from './opened';
import { AnswerSheet } from './report';

const { conversation: said } = words.clue;

export interface ConversationProps {
  letters: readonly Letter[];
  nameOf: (user: string) => string;
  deskName: (desk: string) => string;
  questionnaire: Readable;
  /** What the reporter wrote in. */
  language: Opened['language'];
  files: MaterialsProps;
}

/** Letters in the order they came; the reporter's on paper to the left, ours on paper-2 to the right. */
export const Conversation = ({ letters, ...rest }: ConversationProps) => (
  <section class={letters.length === 0 ? 'conversation unprinted' : 'conversation'} aria-labelledby="conversation">
    <h2 id="conversation">{said.title}</h2>
    {letters.length === 0 && <p class="soft">{said.empty}</p>}
    {letters.map((letter) => (
      <Sheet key={`${letter.from}${letter.seq}`} letter={letter} {...rest} />
    ))}
  </section>
);

const Sheet = ({ letter, nameOf, deskName, questionnaire, language, files }: Omit<ConversationProps, 'letters'> & { letter: Letter }) => (
  <article class={`letter letter-${letter.from}`}>
    <header class="soft small">
      <strong>{letter.from === 'reporter' ? said.reporter : letter.destroyedAt === undefined ? said.desk(nameOf(letter.user ?? '')) : said.otherDesk(deskName(letter.destroyedAt), nameOf(letter.user ?? ''))}</strong>
      {letter.kind && letter.kind !== 'REPLY' && <span>{said.kind[letter.kind]}</span>}
      <span>{said.number(letter.seq)}</span>
      <time dateTime={letter.on}>{letter.on}</time>
    </header>
    {letter.destroyedAt !== undefined && <p class="soft">{said.destroyed}</p>}
    {letter.text !== '' && <p class="letter-text">{letter.text}</p>}
    {letter.added && <AnswerSheet given={{ ...letter.added, language }} questionnaire={questionnaire} />}
    <MaterialList attachments={letter.materials ?? []} {...files} />
  </article>
);
