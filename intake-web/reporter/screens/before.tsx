import { frame } from '#words/frame';
import { road } from '#words/road';

import type { Road } from '../../core/questionnaire/questionnaire';
import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/choices/choices';
import { ErrorSummary, type FieldError } from '../../ui/error-summary/error-summary';
import { Form } from '../../ui/form/form';
import { Notice } from '../../ui/notice/notice';
import { Ask } from '../ask';
import type { Draft, Part } from '../draft';
import { idOf } from '../faults';
import type { Opened } from '../opened';
import { BEFORE, minutesLeft, questionsOf, stepsOf } from '../questions';
import { SafeNow } from '../safe-now';
import './before.css';

export interface BeforeProps {
  draft: Draft;
  /** Undefined while the manifest is still being fetched and checked. */
  opened: Opened | undefined;
  faults: readonly FieldError[];
  onAnswer: (part: Part) => void;
  onRoad: (road: Road) => void;
  onStart: (opened: Opened) => void;
}

/** How to stay safe, and the choices that are made before anything is asked. */
export function Before({ draft, opened, faults, onAnswer, onRoad, onStart }: BeforeProps) {
  const say = road.before;
  return (
    <Form class={opened ? 'flow' : 'flow coming'} onSend={() => opened && onStart(opened)}>
      <ErrorSummary title={frame.faults(faults.length)} errors={faults} />
      <h1 tabIndex={-1}>{say.heading}</h1>
      {draft.linked && <Notice>{say.linked}</Notice>}
      {draft.linked && <SafeNow open />}
      <ol class="care">
        {say.care.map((one) => (
          <li key={one.title}>
            <strong>{one.title}</strong>
            <span>{one.text}</span>
          </li>
        ))}
      </ol>
      <p>{say.truth}</p>
      {opened && !draft.linked && <Length draft={draft} opened={opened} onRoad={onRoad} />}
      {opened &&
        questionsOf(BEFORE, draft, opened).map((question) => (
          <Ask key={question.key} question={question} id={idOf(question.key)} given={draft.answers} answers={draft.answers} opened={opened} faults={faults} onAnswer={onAnswer} />
        ))}
      <Button key={opened ? 'start' : 'checking'} type="submit" busy={!opened}>
        {opened ? say.start : say.checking}
      </Button>
    </Form>
  );
}

/** The two roads, each with the time that it truly takes. */
function Length({ draft, opened, onRoad }: { draft: Draft; opened: Opened; onRoad: (road: Road) => void }) {
  const { title, names, hints } = road.before.length;
  const hint = (way: Road): string => {
    const taken = { ...draft, road: way };
    const steps = stepsOf(taken, opened);
    return hints[way](steps.length, minutesLeft(steps[0]!, taken, opened));
  };
  return (
    <Radios
      id="road"
      legend={title}
      value={draft.road}
      onChange={onRoad}
      choices={(['SHORT', 'LONG'] as const).map((way) => ({ value: way, label: names[way], hint: hint(way) }))}
    />
  );
}
