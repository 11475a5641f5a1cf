import type { Row } from '../../core/questionnaire/rows';
import { words } from '../words';
import type { Opened } from './opened';

const said = words.clue.report;

export interface RowsProps {
  rows: readonly Row[];
  /** What the reporter wrote in. */
  language: Opened['language'];
}

/** Answers under their names, as pairs of a list. */
export const Rows = ({ rows, language }: RowsProps) => (
  <dl class="answers">
    {rows.map((row) => (
      <Answered key={row.key} row={row} language={language} />
    ))}
  </dl>
);

const Answered = ({ row: { label, lines, own, cards }, language }: { row: Row; language: Opened['language'] }) => (
  <div class={cards || lines.some((line) => line.length > 80) ? 'answer answer-long' : 'answer'}>
    <dt>{label}</dt>
    <dd lang={own && !cards ? language : undefined}>
      {cards ? <Cards cards={cards} language={language} /> : <Lines lines={lines} />}
    </dd>
  </div>
);

const Lines = ({ lines }: Pick<Row, 'lines'>) => (
  <>
    {lines.length === 0 && <span class="soft">{said.unanswered}</span>}
    {lines.map((line, i) => (
      <p key={i}>{line}</p>
    ))}
  </>
);

/** People or companies that the reporter listed, each a small report of its own. */
const Cards = ({ cards, language }: { cards: readonly (readonly Row[])[]; language: Opened['language'] }) => (
  <ol class="answer-cards">
    {cards.map((rows, at) => (
      <li key={at}>
        <p class="soft small">{said.card(at + 1)}</p>
        <Rows rows={rows} language={language} />
      </li>
    ))}
  </ol>
);
