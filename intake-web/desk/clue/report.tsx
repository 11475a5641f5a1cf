import { useState } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import { words } from '../words';
import { inOrder, type Answer, type Questionnaire } from './answers';
import type { Opened } from './opened';

const said = words.clue.report;

export interface ReportProps {
  opened: Opened;
  questionnaire: Questionnaire;
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
        {inOrder(opened.answers, questionnaire).map((answer) => (
          <Answered key={answer.key} answer={answer} language={opened.language} />
        ))}
      </dl>
      {hidden.length > 0 && <Hidden answers={hidden} language={opened.language} />}
    </article>
  );
}

interface AnsweredProps {
  answer: Answer;
  /** What the reporter wrote in. */
  language: Opened['language'];
}

const Answered = ({ answer: { label, lines, own }, language }: AnsweredProps) => (
  <div class={lines.some((line) => line.length > 80) ? 'answer answer-long' : 'answer'}>
    <dt>{label}</dt>
    <dd lang={own ? language : undefined}>
      {lines.length === 0 && <span class="soft">{said.unanswered}</span>}
      {lines.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
    </dd>
  </div>
);

function Hidden({ answers, language }: { answers: readonly Answer[]; language: Opened['language'] }) {
  const [shown, show] = useState(false);
  return (
    <div class="answers-hidden">
      <p class="soft">
        {said.hidden}{' '}
        <Button kind="quiet" onClick={() => show(!shown)}>
          {shown ? said.hideHidden : said.showHidden}
        </Button>
      </p>
      {shown && <dl class="answers">{answers.map((answer) => <Answered key={answer.key} answer={answer} language={language} />)}</dl>}
    </div>
  );
}
