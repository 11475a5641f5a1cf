import { Checks, Radios } from '../../ui/choices/choices';
import { Select } from '../../ui/select/select';
import { words } from '../words';
import { DocumentField } from './documentField';
import { terms, type AskDraft, type Term } from './draft';
import type { NameProps } from './namePart';

const { ask: said } = words.name;

/** On what basis, with whom, whose shares, until when. Agencies that hold a decoy, or whose custodian has gone, are not offered. */
export const AskFields = ({ draft, faults, kept, seconds, agencyName, onDraft, onFile }: NameProps & { draft: AskDraft }) => (
  <>
    <DocumentField id="name-document" label={said.document} hint={said.documentHint} error={faults.document} held={draft.document} onFile={onFile} />
    <Select
      id="name-second" label={said.second} none={said.secondNone} error={faults.second} value={draft.second}
      onChange={(second) => onDraft({ ...draft, second })} choices={seconds.map(({ user, name }) => ({ value: user, label: name }))}
    />
    <Checks
      id="name-agencies" legend={said.agencies} error={faults.agencies} values={draft.agencies} onChange={(agencies) => onDraft({ ...draft, agencies })}
      {...(kept && { hint: said.superior(agencyName(kept.superior)) })}
      choices={(kept?.local ?? []).filter(({ agency, isDecoy }) => !isDecoy && kept?.answering.includes(agency)).map(({ agency }) => ({ value: agency, label: agencyName(agency) }))}
    />
    <Radios
      id="name-hours" legend={said.expires} value={String(draft.hours)} onChange={(hours) => onDraft({ ...draft, hours: Number(hours) as Term })}
      choices={terms.map((hours) => ({ value: String(hours), label: said.hours[hours]! }))}
    />
  </>
);
