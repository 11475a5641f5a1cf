import { RETALIATIONS, type RetaliationCode } from '../../core/protection/catalogue';
import { DateField } from '../../ui/date-field/date-field';
import { Select } from '../../ui/select/select';
import { TextArea } from '../../ui/text-area/text-area';
import { TextField } from '../../ui/text-field/text-field';
import { TEXT_LIMIT } from '../act/draft';
import { language, words } from '../words';
import type { ProtectionDraft, ProtectionFaults } from './draft';

const { protection: said } = words;

type IncidentDraft = Extract<ProtectionDraft, { is: 'incident' }>;

export interface IncidentFormProps {
  draft: IncidentDraft;
  faults: ProtectionFaults;
  onWrite: (draft: ProtectionDraft) => void;
}

/** Something that was done to the reporter, for the day on which it has to be proved. */
export function IncidentForm({ draft, faults, onWrite }: IncidentFormProps) {
  const { incident } = draft;
  const change = (part: Partial<IncidentDraft['incident']>) => onWrite({ ...draft, incident: { ...incident, ...part } });
  return (
    <>
      <Select
        id="incident-form" label={said.form} none="—" error={faults.form} value={incident.form ?? ''}
        onChange={(form) => change({ form: form as RetaliationCode })} choices={RETALIATIONS.map(({ code, names }) => ({ value: code, label: names[language] }))}
      />
      <DateField id="incident-on" legend={said.on} error={faults.on} value={incident.on} onChange={(on) => change({ on })} words={said.dateWords} />
      <TextArea
        id="incident-text" label={said.what} hint={said.whatHint} error={faults.what} value={incident.text} onChange={(text) => change({ text })} rows={5}
        limit={TEXT_LIMIT} left={words.act.left} written={words.act.written}
      />
      <TextField
        id="incident-clue" label={said.clue} hint={said.clueHint} error={faults.clue} value={incident.clue ?? ''} maxLength={200}
        onChange={(clue) => change({ clue })}
      />
    </>
  );
}
