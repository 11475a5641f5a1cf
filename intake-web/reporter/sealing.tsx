import { road } from '#words/road';

import type { Question, Questionnaire } from '../core/questionnaire/questionnaire';
import { sealingOf } from '../core/questionnaire/sealing';
import { More } from '../ui/more/more';
import { say } from './questionnaire';

/** What the server learns of each answer of a page, in the words of the signed questionnaire. */
export function Sealing({ questions, asked }: { questions: readonly Question[]; asked: Questionnaire }) {
  const said = new Map<string, string[]>();
  for (const question of questions) {
    const sentence = say(sealingOf(asked, question, 'app'));
    said.set(sentence, [...(said.get(sentence) ?? []), say(question.names)]);
  }
  return (
    <More title={road.sealing}>
      {[...said].map(([sentence, names]) => (
        <p key={sentence}>
          <strong>{names.join(road.comma)}</strong>
          <br />
          {sentence}
        </p>
      ))}
    </More>
  );
}
