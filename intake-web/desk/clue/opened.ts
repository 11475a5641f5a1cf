import type { OpenClue } from '../../core/clue/open';

/** A letter of the conversation as it reads once it is open. */
export interface Letter {
  from: 'reporter' | 'desk';
  seq: number;
  on: string;
  text: string;
  /** A desk's letters only: what it was, and the officer who wrote it. */
  kind?: 'REPLY' | 'ACCEPTED' | 'REFUSED';
  user?: string;
}

/** What the desk shows of an opened clue, after every check held. */
export type Opened = Pick<OpenClue['report'], 'answers' | 'hidden' | 'language' | 'facets' | 'accused' | 'excluded'> & {
  letters: readonly Letter[];
};

export function openedOf({ report, conversation }: OpenClue): Opened {
  const { answers, hidden, language, facets, accused, excluded } = report;
  return { answers, hidden, language, facets, accused, excluded, letters: lettersOf(conversation) };
}

/** Both sides in their true order: each reply says which was the last message that its writer had seen. */
function lettersOf({ messages, replies }: OpenClue['conversation']): Letter[] {
  const theirs = messages.map(({ seq, on, text }): Letter => ({ from: 'reporter', seq, on, text }));
  const ours = replies.flatMap(({ seq, on, text, kind, user, lastSeq }, i): Letter[] => [
    ...theirs.slice(replies[i - 1]?.lastSeq ?? 0, lastSeq),
    { from: 'desk', seq, on, text, kind, user },
  ]);
  return [...ours, ...theirs.slice(replies.at(-1)?.lastSeq ?? 0)];
}
