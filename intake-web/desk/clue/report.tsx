import { useState } from 'preact/hooks';

import type { Linked } from '../../core/clue/linked';
import { checkability, hintsFor } from '../../core/questionnaire/quality';
import type { Answers } from '../../core/questionnaire/questionnaire';
import { sectionsOf, type Readable, type Row } from '../../core/questionnaire/rows';
import { Button } from '../../ui/button/button';
import { MaterialList, type MaterialsProps } from '../materials/list';
import { format } from '../router';
import { language, words } from '../words';
import { inOrder } from './answers';
import { Rows } from './answerRows';
import type { Opened } from './opened';

const said = words.clue.report;

export interface ReportProps {
  opened: Opened;
  /** The one that the report was written with, which need not be the one in force. */
  questionnaire: Readable;
  files: MaterialsProps;
}

/** The reporter's words, on paper, in the order of the questions. */
export const Report = ({ opened, questionnaire, files }: ReportProps) => (
  <article class="letter-paper">
    <h2>
      {said.title} <span class="soft small">{said.theirs} · {said.language[opened.language]}</span>
    </h2>
    {opened.linked && <Follows {...opened.linked} />}
    <AnswerSheet given={opened} questionnaire={questionnaire} />
    <MaterialList attachments={opened.materials} {...files} />
    <Checkable answers={opened.answers as Answers} questionnaire={questionnaire} />
  </article>
);

/** The earlier clue that this report avenges, and whether its reporter's own key says so. */
const Follows = ({ clueId, standing }: Linked) => (
  <div class="notice notice-warn">
    <p>
      {said.linked}{' '}
      {standing === 'ELSEWHERE' ? <span class="code">{clueId}</span> : <a class="code" href={format({ screen: 'clue', clueId })}>{clueId}</a>}
    </p>
    <p class="small">{said.linkedStanding[standing]}</p>
  </div>
);

export interface AnswerSheetProps {
  given: Pick<Opened, 'answers' | 'hidden' | 'language'>;
  questionnaire: Readable;
}

/** Answers of a report, or of a message that follows it; those that could show who wrote them on demand only. */
export function AnswerSheet({ given, questionnaire }: AnswerSheetProps) {
  const hidden = inOrder(given.hidden, questionnaire);
  return (
    <>
      {sectionsOf(questionnaire, inOrder(given.answers, questionnaire), language).map(({ heading, rows }) => (
        <section key={heading}>
          {heading !== undefined && <h3 class="answers-part">{heading}</h3>}
          <Rows rows={rows} language={given.language} />
        </section>
      ))}
      {hidden.length > 0 && <Hidden answers={hidden} language={given.language} />}
    </>
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
