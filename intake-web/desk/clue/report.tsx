import { useState } from 'preact/hooks';

import { checkability, hintsFor } from '../../core/questionnaire/quality';
import type { Answers } from '../../core/questionnaire/questionnaire';
import { sectionsOf, type Readable, type Row } from '../../core/questionnaire/rows';
import { Button } from '../../ui/button/button';
import { language, words } from '../words';
import { inOrder } from './answers';
import { Rows } from './answerRows';
import type { Opened } from './opened';

const said = words.clue.report;

export interface ReportProps {
  opened: Opened;
  /** The one that the report was written with, which need not be the one in force. */
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
      {sectionsOf(questionnaire, inOrder(opened.answers, questionnaire), language).map(({ heading, rows }) => (
        <section key={heading}>
          {heading !== undefined && <h3 class="answers-part">{heading}</h3>}
          <Rows rows={rows} language={opened.language} />
        </section>
      ))}
      {hidden.length > 0 && <Hidden answers={hidden} language={opened.language} />}
      <Checkable answers={opened.answers as Answers} questionnaire={questionnaire} />
    </article>
  );
}

/** How much there is to go by. It helps to sort; nothing is accepted or refused by it. */
function Checkable({ answers, questionnaire: { quality } }: { answers: Answers; questionnaire: Readable }) {
  if (!quality) return null;
  const missing = hintsFor({ quality }, answers).map((hint) => hint[language]);
  return (
    <p class="soft small">
      {said.checkable(checkability({ quality }, answers))}
      {missing.length > 0 && said.addable(missing)}
    </p>
  );
}

function Hidden({ answers, language: written }: { answers: readonly Row[]; language: Opened['language'] }) {
  const [shown, show] = useState(false);
  return (
    <div class="answers-hidden">
      <p class="soft">
        {said.hidden}{' '}
        <Button kind="quiet" onClick={() => show(!shown)}>
          {shown ? said.hideHidden : said.showHidden}
        </Button>
      </p>
      {shown && <Rows rows={answers} language={written} />}
    </div>
  );
}
