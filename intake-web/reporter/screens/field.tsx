import { road } from '#words/road';

import { Radios } from '../../ui/choices/choices';
import { messageFor } from '../faults';
import { say } from '../questionnaire';
import { Step, type StepProps } from '../step';

/** One of five fields, or other. Another field means other sentences, so those picked are taken back. */
export function Field({ draft, opened, change, faults, onNext }: StepProps) {
  return (
    <Step step="field" faults={faults} onNext={onNext}>
      <Radios
        id="field"
        heading
        legend={road.field.heading}
        hint={road.field.hint}
        error={messageFor(faults, 'field')}
        value={draft.field}
        onChange={(field) => change({ field, sentences: [], signs: [] })}
        choices={opened.questionnaire.fields.map((field) => ({
          value: field.code,
          label: say(field.names),
          hint: field.hints && say(field.hints),
        }))}
      />
    </Step>
  );
}
