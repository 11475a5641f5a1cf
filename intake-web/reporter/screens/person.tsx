import { road } from '#words/road';

import { optionsOf } from '../../core/questionnaire/shown';
import { matchPost, type Unit } from '../../core/routing/derive';
import { Radios } from '../../ui/choices/choices';
import { Notice } from '../../ui/notice/notice';
import { TextField } from '../../ui/text-field/text-field';
import { asksLeader, messageFor } from '../faults';
import { limitOf, say } from '../questionnaire';
import { Step, type StepProps } from '../step';
import { matchingUnits } from '../units';

const OTHER = 'other';

/** Which unit, which kind of person, which post. Units and posts are matched here, in the browser. */
export function Person({ draft, opened, change, faults, onNext }: StepProps) {
  const text = road.person;
  const roles = optionsOf(opened.questionnaire, { options: 'roles' }, { subjRank: draft.rank ?? 'R_UNKNOWN' });
  return (
    <Step step="person" faults={faults} onNext={onNext}>
      <h1 tabIndex={-1}>{text.heading}</h1>
      <TextField
        id="unit"
        label={text.unit}
        hint={text.unitHint}
        error={messageFor(faults, 'unit')}
        value={draft.unit}
        maxLength={limitOf(opened.questionnaire, 'subjUnit')}
        onChange={(unit) => change({ unit, unitId: undefined })}
      />
      <UnitMatches draft={draft} units={opened.units} change={change} />
      <Radios
        id="role"
        legend={text.role}
        error={messageFor(faults, 'role')}
        value={draft.role}
        onChange={(role) => change({ role })}
        choices={roles.map((role) => ({ value: role.code, label: say(role.names), hint: role.hints && say(role.hints) }))}
      />
      <TextField
        id="post"
        label={text.post}
        hint={text.postHint}
        value={draft.post}
        maxLength={limitOf(opened.questionnaire, 'subjPost')}
        onChange={(post) => change({ post })}
      />
      {matchPost(opened.higherPosts, draft.post) && <Notice live>{text.postHigher}</Notice>}
      {asksLeader(draft, opened) && (
        <Radios
          id="higherPost"
          legend={text.higher}
          hint={text.higherHint}
          error={messageFor(faults, 'higherPost')}
          inline
          value={draft.higherPost}
          onChange={(higherPost) => change({ higherPost })}
          choices={(['YES', 'NO', 'UNSURE'] as const).map((value) => ({ value, label: text.higherChoices[value] }))}
        />
      )}
    </Step>
  );
}

/** Units of the signed list that fit what was typed; picking none of them keeps the typed words. */
function UnitMatches({ draft, units, change }: Pick<StepProps, 'draft' | 'change'> & { units: readonly Unit[] }) {
  const text = road.person;
  const matches = matchingUnits(units, draft.unit, draft.unitId);
  if (matches.length === 0) return null;
  return (
    <Radios
      id="unitId"
      legend={text.unitFound}
      value={draft.unitId ?? OTHER}
      onChange={(id) => pick(units, id, change)}
      choices={[
        ...matches.map((unit) => ({ value: unit.id, label: say(unit.names) })),
        ...(draft.unitId ? [] : [{ value: OTHER, label: text.unitOther(draft.unit.trim()) }]),
      ]}
    />
  );
}

function pick(units: readonly Unit[], id: string, change: StepProps['change']): void {
  const unit = units.find((one) => one.id === id);
  if (unit) change({ unitId: unit.id, unit: say(unit.names) });
}
