import { after } from '#words/after';
import { frame } from '#words/frame';
import { road } from '#words/road';

import type { Answers } from '../../core/questionnaire/questionnaire';
import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/choices/choices';
import { ErrorSummary, type FieldError } from '../../ui/error-summary/error-summary';
import { Form } from '../../ui/form/form';
import { Notice } from '../../ui/notice/notice';
import { questionsOfTopic, topicsOf } from '../addition';
import { Ask } from '../ask';
import { withPart } from '../draft';
import { idOf, messageFor } from '../faults';
import type { ClosedReason, Opened } from '../opened';
import type { Sending } from '../outbox';
import { say } from '../questionnaire';
import { settled } from '../questions';

export interface AdditionProps {
  /** Undefined while the questionnaire is being fetched and checked. */
  opened: Opened | undefined;
  closed: ClosedReason | undefined;
  answers: Answers;
  topic: string | undefined;
  faults: readonly FieldError[];
  sending: Sending;
  onTopic: (topic: string) => void;
  onAnswers: (answers: Answers) => void;
  onSend: () => void;
  /** Fetches the questionnaire once more. */
  onAgain: () => void;
}

/** What the short road left out, question by question; sent to the desk as a message. */
export function Addition({ opened, closed, faults, sending, onSend, onAgain, ...rest }: AdditionProps) {
  const text = after.addition;
  return (
    <Form class="flow" busy={!opened || sending === 'busy'} onSend={onSend}>
      <ErrorSummary title={frame.faults(faults.length)} errors={faults} />
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p>{text.lead}</p>
      {closed && <Notice kind="warn">{after.closed.reasons[closed]}</Notice>}
      {opened && <Topics opened={opened} faults={faults} {...rest} />}
      <div role="status">
        {sending === 'failed' && <Notice kind="warn">{after.letters.failed}</Notice>}
        {sending === 'alarm' && <Notice kind="warn">{after.mailbox.alarm}</Notice>}
      </div>
      {closed === 'network' && <Button onClick={onAgain}>{after.closed.again}</Button>}
      {!closed && (
        <Button type="submit" busy={!opened || sending === 'busy'}>
          {opened ? (sending === 'busy' ? after.letters.sending : after.letters.send) : road.before.checking}
        </Button>
      )}
    </Form>
  );
}

type TopicsProps = Pick<AdditionProps, 'answers' | 'topic' | 'faults' | 'onTopic' | 'onAnswers'> & { opened: Opened };

function Topics({ opened, answers, topic, faults, onTopic, onAnswers }: TopicsProps) {
  const topics = topicsOf(opened, answers);
  const chosen = topics.find(({ code }) => code === topic);
  return (
    <>
      <Radios
        id="topic"
        legend={after.addition.topic}
        error={messageFor(faults, 'topic')}
        value={topic}
        onChange={onTopic}
        choices={topics.map(({ code, names }) => ({ value: code, label: say(names) }))}
      />
      {chosen && <h2>{say(chosen.names)}</h2>}
      {topic &&
        questionsOfTopic(topic, answers, opened).map((question) => (
          <Ask
            key={question.key}
            question={question}
            id={idOf(question.key)}
            given={answers}
            answers={answers}
            opened={opened}
            faults={faults}
            onAnswer={(part) => onAnswers(settled(opened, withPart(answers, part)))}
          />
        ))}
    </>
  );
}
