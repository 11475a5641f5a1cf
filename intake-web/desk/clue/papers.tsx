import type { Note } from '../../core/clue/notes';
import type { ClueResult, ClueView, Opinion } from '../../core/contract';
import type { Paper } from '../act/paper';
import { exact } from '../day';
import { words } from '../words';

const { procedure: said } = words;

type Disposed = Pick<ClueView, 'opinions' | 'results'>;

export interface PapersProps {
  clue: Disposed;
  /** All notes of the clue; undefined while they are being read. */
  notes: readonly Note[] | undefined;
  nameOf: (user: string) => string;
}

/** The notes in which opinions, reasons and results stand: they are shown here, and no more changed. */
export const signedNotes = ({ opinions, results }: Disposed): ReadonlySet<string> =>
  new Set([...opinions.flatMap(({ note, reason }) => (reason === undefined ? [note] : [note, reason])), ...results.map(({ note }) => note)]);

/** An opinion with its words, for whoever decides on it. */
export const paperOf = ({ disposition, note, by }: Opinion, notes: readonly Note[] | undefined, nameOf: (user: string) => string): Paper => ({
  disposition, by: nameOf(by), text: textOf(notes, note),
});

const textOf = (notes: readonly Note[] | undefined, note: string): string | undefined => notes?.find(({ id }) => id === note)?.text;

/** What was proposed, what was decided, and what came of it, the oldest first. */
export const Papers = ({ clue, notes, nameOf }: PapersProps) => (
  <section class="papers" aria-labelledby="papers">
    <h2 id="papers">{said.title}</h2>
    <ol>
      {clue.opinions.map((opinion) => <OpinionItem key={opinion.note} opinion={opinion} notes={notes} nameOf={nameOf} />)}
      {clue.results.map((result) => <ResultItem key={`result ${result.note}`} result={result} notes={notes} nameOf={nameOf} />)}
    </ol>
  </section>
);

interface Read {
  notes: readonly Note[] | undefined;
  nameOf: (user: string) => string;
}

const OpinionItem = ({ opinion, notes, nameOf }: Read & { opinion: Opinion }) => (
  <li>
    <h3>{said.opinion(said.ways[opinion.disposition])}</h3>
    <Signed by={nameOf(opinion.by)} at={opinion.at} />
    <Said text={textOf(notes, opinion.note)} />
    <p class="small">{standingOf(opinion, nameOf)}</p>
    {opinion.reason !== undefined && (
      <>
        <p class="soft small">{said.why}</p>
        <Said text={textOf(notes, opinion.reason)} />
      </>
    )}
  </li>
);

const ResultItem = ({ result, notes, nameOf }: Read & { result: ClueResult }) => (
  <li>
    <h3>{said.result(said.outcomes[result.outcome])}</h3>
    <Signed by={nameOf(result.by)} at={result.at} />
    <Said text={textOf(notes, result.note)} />
    {isToBeTold(result) && (
      <p class={result.fedBackOn === undefined ? 'near small' : 'small'}>
        {result.fedBackOn === undefined ? `${said.notFedBack}${words.clue.joint}${said.feedback}` : said.fedBack(result.fedBackOn)}
      </p>
    )}
  </li>
);

const Signed = ({ by, at }: { by: string; at: string }) => (
  <p class="soft small">{by} <time dateTime={at}>{exact(at)}</time></p>
);

const Said = ({ text }: { text: string | undefined }) => (text === undefined ? null : <p class="note-text">{text}</p>);

/** Of a case, of what is held and of what goes on the reporter is told nothing here. */
const isToBeTold = ({ outcome }: ClueResult): boolean => outcome === 'CLOSED' || outcome === 'FIRST_FORM' || outcome === 'REFERRED';

function standingOf({ decision, decidedBy, decidedAt }: Opinion, nameOf: (user: string) => string): string {
  if (decision === undefined || decidedBy === undefined || decidedAt === undefined) return said.waits;
  return decision === 'APPROVED' ? said.approved(nameOf(decidedBy), exact(decidedAt)) : said.returned(nameOf(decidedBy), exact(decidedAt));
}
