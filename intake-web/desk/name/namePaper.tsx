import { useState } from 'preact/hooks';

import type { Readable } from '../../core/questionnaire/rows';
import type { Answers } from '../../core/report/body';
import { Button } from '../../ui/button/button';
import { Rows } from '../clue/answerRows';
import { inOrder } from '../clue/answers';
import { words } from '../words';

const { paper: said } = words.name;

export interface NamePaperProps {
  name: Answers;
  questionnaire: Readable;
  language: 'zh' | 'en';
  onForget: () => void;
}

/** Who the reporter is, on the reporter's paper, covered until it is asked for. */
export function NamePaper({ name, questionnaire, language, onForget }: NamePaperProps) {
  const [shown, show] = useState(false);
  return (
    <article class="letter-paper name-paper" aria-labelledby="name-paper">
      <h2 id="name-paper">{said.title} <span class="soft small">{said.hint}</span></h2>
      {shown ? <Rows rows={inOrder(name, questionnaire)} language={language} /> : <p class="soft">{said.hidden}</p>}
      <div class="buttons">
        <Button kind="plain" onClick={() => show(!shown)}>{shown ? said.hide : said.show}</Button>
        <Button kind="quiet" onClick={onForget}>{said.leave}</Button>
      </div>
    </article>
  );
}
