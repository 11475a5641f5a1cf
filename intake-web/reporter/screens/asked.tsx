import { Ask } from '../ask';
import { idOf } from '../faults';
import { Guide } from '../guide';
import { put, say } from '../questionnaire';
import { groupOf, questionsOf, type Step } from '../questions';
import { readersOf } from '../readers';
import { Sealing } from '../sealing';
import { StepFrame, type StepProps } from '../step';
import { SuperiorWays } from '../superior-ways';

/** Where it shows that the superior organ handles it, before anything has been told. */
const knownOf = ['level', 'person'];

/** One screen of the questionnaire: whatever its group asks, in the order of the document. */
export function Asked({ step, ...props }: StepProps & { step: Step }) {
  const { draft, opened, faults, onAnswer } = props;
  const code = groupOf(step) ?? '';
  const group = opened.questionnaire.groups.find((one) => one.code === code);
  const questions = questionsOf(code, draft, opened);
  const [only] = questions;
  const heading = group ? say(group.names) : '';
  // A lone question of the same words is the page's heading itself.
  const alone = questions.length === 1 && only !== undefined && only.kind === 'choice' && put(only) === heading;
  return (
    <StepFrame step={step} {...props}>
      {!alone && <h1 tabIndex={-1}>{heading}</h1>}
      {!alone && group?.hints && <p class="soft">{say(group.hints)}</p>}
      {questions.map((question) => (
        <div class="flow" key={question.key}>
          <Ask
            question={alone && group?.hints ? { ...question, hints: group.hints } : question}
            id={idOf(question.key)}
            given={draft.answers}
            answers={draft.answers}
            opened={opened}
            faults={faults}
            onAnswer={onAnswer}
            heading={alone}
          />
          <Guide after={question.key} draft={draft} opened={opened} />
        </div>
      ))}
      {knownOf.includes(code) && readersOf(draft, opened).route.lead === 'SEALED' && <SuperiorWays contacts={opened.superiorContacts} />}
      <Sealing questions={questions} asked={opened.questionnaire} />
    </StepFrame>
  );
}
