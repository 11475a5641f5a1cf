import { frame } from '#words/frame';
import { road } from '#words/road';

import { sentenceKey } from '../../core/questionnaire/questionnaire';
import { Answers, type Answer } from '../../ui/answers/answers';
import type { Draft } from '../draft';
import { asksLeader } from '../faults';
import type { Opened } from '../opened';
import { nameOf, say } from '../questionnaire';
import { readersOf } from '../readers';
import type { RoadStep } from '../router';
import { Step, type StepProps } from '../step';

/** Everything once more, each row with its way back; then the one act. */
export function Check({ draft, opened, faults, onNext, onEdit }: StepProps & { onEdit: (step: RoadStep) => void }) {
  const text = road.check;
  return (
    <Step step="check" faults={faults} onNext={onNext} next={text.send}>
      <h1 tabIndex={-1}>{text.heading}</h1>
      <Answers
        change={frame.change}
        nothing={text.nothing}
        rows={rowsOf(draft, opened).map(({ step, ...row }) => ({ ...row, onChange: () => onEdit(step) }))}
      />
      <p>{text.after}</p>
    </Step>
  );
}

type Row = Answer & { readonly step: RoadStep };

function rowsOf(draft: Draft, opened: Opened): Row[] {
  const { rows } = road.check;
  const asked = opened.questionnaire;
  const lead = readersOf(draft, opened).lead;
  const row = (step: RoadStep, key: keyof typeof rows, ...lines: (string | undefined)[]): Row => ({
    step,
    key,
    label: rows[key],
    lines: lines.filter((line): line is string => Boolean(line)),
  });
  const higher = asksLeader(draft, opened) && draft.higherPost;
  return [
    row('level', 'level', nameOf(asked.ranks, draft.rank)),
    row('person', 'unit', draft.unit.trim()),
    row('person', 'role', nameOf(asked.roles, draft.role)),
    row('person', 'post', draft.post.trim()),
    ...(higher ? [row('person', 'higher', road.person.higherChoices[higher])] : []),
    row('field', 'field', nameOf(asked.fields, draft.field)),
    row('happened', 'allegations', ...allegationLines(draft, opened)),
    row('happened', 'story', draft.story),
    row('happened', 'timing', ...timingLines(draft)),
    row('readers', 'readers', lead && say(lead.names)),
  ];
}

function allegationLines(draft: Draft, { questionnaire }: Opened): string[] {
  const sentences = [...(questionnaire.fields.find(({ code }) => code === draft.field)?.sentences ?? []), ...questionnaire.common];
  const picked = draft.sentences.flatMap((key) => sentences.find((sentence) => sentenceKey(sentence) === key) ?? []);
  const signs = questionnaire.signs.filter(({ code }) => draft.signs.includes(code));
  return [...picked, ...signs].map(({ text }) => say(text));
}

function timingLines(draft: Draft): (string | undefined)[] {
  const text = road.check;
  return [
    draft.ongoing && text.ongoing[draft.ongoing],
    draft.imminent === 'YES' ? text.imminent : undefined,
    draft.danger === 'YES' ? text.danger : undefined,
  ];
}
