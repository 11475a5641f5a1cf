import { road } from '#words/road';

import { Radios } from '../../ui/choices/choices';
import { messageFor } from '../faults';
import { say } from '../questionnaire';
import { Step, type StepProps } from '../step';

/** Rank first: it decides the sealed path before anything else is typed. */
export function Level({ draft, opened, change, faults, onNext }: StepProps) {
  return (
    <Step step="level" faults={faults} onNext={onNext}>
      <Radios
        id="rank"
        heading
        legend={road.level.heading}
        hint={road.level.hint}
        error={messageFor(faults, 'rank')}
        value={draft.rank}
        onChange={(rank) => change({ rank, role: undefined, higherPost: undefined })}
        choices={opened.questionnaire.ranks.map((rank) => ({
          value: rank.code,
          label: say(rank.names),
          hint: rank.hints && say(rank.hints),
        }))}
      />
    </Step>
  );
}
