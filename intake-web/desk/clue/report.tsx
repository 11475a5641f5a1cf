import { useState } from 'preact/hooks';

import type { Readable, Row } from '../../core/questionnaire/rows';
import { Button } from '../../ui/button/button';
import { words } from '../words';
import { inOrder } from './answers';
import type { Opened } from './opened';

const said = words.clue.report;

export interface ReportProps {
  opened: Opened;
  questionnaire: Readable;
}

/** The reporter's words, on paper, in the order of the questions. */
export function Report({ opened, questionnaire }: ReportProps) {
  const hidden = inOrder(opened.hidden, questionnaire);
  return (
    <article class="letter-paper">
      <h2>
        {said.title} <span class="soft small">{said.theirs} · {said.language[opened.language]}</span>
      </h2>
      <dl class="answers">
        <Rows rows={inOrder(opened.answers, questionnaire)} language={opened.language} />
      </dl>
      {hidden.length > 0 && <Hidden answers={hidden} language={opened.language} />}
    </article>
  );
}

interface RowsProps {
  rows: readonly Row[];
  /** What the reporter wrote in. */
  language: Opened['language'];
}

const Rows = ({ rows, language }: RowsProps) => (
  <>
    {rows.map((row) => (
      <Answered key={row.key} row={row} language={language} />
    ))}
  </>
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
        <dl class="answers">
          <Rows rows={rows} language={language} />
        </dl>
      </li>
    ))}
  </ol>
);

function Hidden({ answers, language }: { answers: readonly Row[]; language: Opened['language'] }) {
  const [shown, show] = useState(false);
  return (
    <div class="answers-hidden">
      <p class="soft">
        {said.hidden}{' '}
        <Button kind="quiet" onClick={() => show(!shown)}>
          {shown ? said.hideHidden : said.showHidden}
        </Button>
      </p>
      {shown && <dl class="answers"><Rows rows={answers} language={language} /></dl>}
    </div>
  );
}
