import { frame } from '#words/frame';
import { materials } from '#words/materials';
import { naming } from '#words/naming';
import { road } from '#words/road';

import { hintsFor } from '../../core/questionnaire/quality';
import { rowsOf, type Row } from '../../core/questionnaire/rows';
import { Answers, type Answer } from '../../ui/answers/answers';
import { More } from '../../ui/more/more';
import type { Draft } from '../draft';
import { isLeftOut } from '../linked';
import { isNamed, keepersNow } from '../naming';
import type { Opened } from '../opened';
import { BEFORE, standing, type Step } from '../questions';
import { say } from '../questionnaire';
import { readersOf } from '../readers';
import { StepFrame, type StepProps } from '../step';

export interface CheckProps extends StepProps {
  onEdit: (step: Step) => void;
  onMaterials: () => void;
}

/** Everything once more, each row with its way back; then the one act. */
export function Check({ onEdit, onMaterials, ...props }: CheckProps) {
  const { draft, opened } = props;
  const text = road.check;
  return (
    <StepFrame step="check" {...props} next={text.send}>
      <h1 tabIndex={-1}>{text.heading}</h1>
      <Answers change={frame.change} nothing={text.nothing} rows={[...answersOf(draft, opened, onEdit), materialsRow(draft, onMaterials), readersRow(draft, opened, onEdit), ...keepersRow(draft, opened, onEdit)]} />
      <Hints draft={draft} opened={opened} />
      <p>{text.after}</p>
    </StepFrame>
  );
}

function answersOf(draft: Draft, opened: Opened, onEdit: (step: Step) => void): Answer[] {
  const rows = rowsOf(opened.questionnaire, standing(draft, opened), frame.language).filter(({ key, group }) => group !== undefined && group !== BEFORE && !isLeftOut(draft, key));
  return [
    ...(draft.linked ? [{ key: 'linked', label: road.check.linked, lines: [road.check.linkedText] }] : []),
    ...rows.map((row) => ({ key: row.key, label: row.label, lines: linesOf(row), onChange: () => onEdit(`asked/${row.group!}`) })),
  ];
}

const materialsRow = (draft: Draft, onChange: () => void): Answer => ({
  key: 'materials', label: materials.heading, onChange,
  lines: draft.materials.length === 0 ? [materials.none] : draft.materials.map(({ file }) => file.name),
});

function readersRow(draft: Draft, opened: Opened, onEdit: (step: Step) => void): Answer {
  const { lead } = readersOf(draft, opened);
  return { key: 'readers', label: road.check.readers, lines: lead ? [say(lead.names)] : [], onChange: () => onEdit('readers') };
}

/** Of a named report alone. */
function keepersRow(draft: Draft, opened: Opened, onEdit: (step: Step) => void): Answer[] {
  const keepers = isNamed(draft) ? keepersNow(draft, opened) : undefined;
  if (!keepers) return [];
  const [local, superior] = [keepers.local, keepers.superior].map((desks) => desks.map(({ names }) => say(names)).join(road.comma));
  return [{ key: 'keepers', label: naming.check.keepers, lines: naming.check.of(local!, superior!), onChange: () => onEdit('readers') }];
}

/** A card is one line; what has no question of its own, such as the number of a unit, needs no reading. */
const linesOf = ({ lines, cards }: Row): readonly string[] =>
  cards?.map((card) => card.filter(({ group }) => group !== undefined).map((row) => `${row.label}${frame.colon}${row.lines.join(road.comma)}`).join(road.semicolon)) ?? lines;

/** What would make it easier to check. Never a condition: it can be sent as it is, and more can follow. */
function Hints({ draft, opened }: { draft: Draft; opened: Opened }) {
  const hints = hintsFor(opened.questionnaire, standing(draft, opened));
  if (hints.length === 0) return null;
  return (
    <More title={road.check.hints}>
      <ul>
        {hints.map((hint) => (
          <li key={hint.zh}>{say(hint)}</li>
        ))}
      </ul>
      <p class="soft">{road.check.hintsNote}</p>
    </More>
  );
}
