import type { Linked } from '../../core/clue/linked';
import type { OpenClue } from '../../core/clue/open';
import type { Source } from '../../core/exposure/exposure';
import { sourceOf } from '../../core/exposure/source';
import type { LetterUp } from '../../core/clue/letterUp';
import type { Attachment } from '../../core/material/attachment';
import type { ComplaintDates } from '../../core/complaint/dates';

/** A letter of the conversation as it reads once it is open. */
export interface Letter {
  from: 'reporter' | 'desk';
  seq: number;
  on: string;
  text: string;
  /** The reporter's only: answers to questions that the report had left out. */
  added?: Pick<OpenClue['report'], 'answers' | 'hidden'>;
  /** The reporter's only. */
  materials?: readonly Attachment[];
  /** A desk's letters only: what it was, and the officer who wrote it. */
  kind?: 'REPLY' | 'ACCEPTED' | 'REFUSED' | 'UNMASKED' | 'SEALED_UP' | 'REKEYED';
  user?: string;
  /** Of a desk that sealed the clue up: its copy was destroyed, the reporter has the letter. */
  destroyedAt?: string;
}

/** How a clue came up from a desk of the district. */
export interface CameUp {
  readonly from: string;
  readonly on: string;
  readonly letter: LetterUp;
  /** Whether this desk has given it a key of its own. */
  readonly confirmed: boolean;
}

/** What the desk shows of an opened clue, after every check held. */
export type Opened = Pick<OpenClue['report'], 'answers' | 'hidden' | 'language' | 'facets' | 'accused' | 'excluded'> & {
  /** The earlier report that it follows. */
  linked?: Linked | undefined;
  letters: readonly Letter[];
  materials: readonly Attachment[];
  /** What few know of it; letters are held against it before they go out. */
  source: Source;
  came?: CameUp;
  /** The days that the law sets for the complaint that it speaks of. */
  complaint?: ComplaintDates | undefined;
};

export function openedOf({ clue, report, materials, conversation, letterUp }: OpenClue): Opened {
  const { answers, hidden, language, facets, accused, excluded } = report;
  const from = clue.sealedUp;
  const came = from && letterUp && { came: { from: from.desk, on: from.on, letter: letterUp, confirmed: clue.generation > 0 } };
  return {
    ...came, answers, hidden, language, facets, accused, excluded,
    letters: lettersOf(conversation), materials: materials.attachments, source: sourceOf(report, materials, conversation),
  };
}

/** Both sides in their true order: each reply says which was the last message that its writer had seen. */
function lettersOf({ messages, replies, destroyed }: OpenClue['conversation']): Letter[] {
  const theirs = messages.map(({ seq, on, text, answers, hidden, materials }): Letter => ({
    from: 'reporter', seq, on, text, materials: materials.attachments, ...((answers || hidden) && { added: { answers: answers ?? {}, hidden: hidden ?? {} } }),
  }));
  const ours = replies.flatMap(({ seq, on, text, kind, user, lastSeq }, i): Letter[] => [
    ...theirs.slice(replies[i - 1]?.lastSeq ?? 0, lastSeq),
    { from: 'desk', seq, on, text, kind, user },
  ]);
  const gone = destroyed.map(({ seq, on, user, desk }): Letter => ({ from: 'desk', seq, on, text: '', user, destroyedAt: desk }));
  return [...gone, ...ours, ...theirs.slice(replies.at(-1)?.lastSeq ?? 0)];
}
