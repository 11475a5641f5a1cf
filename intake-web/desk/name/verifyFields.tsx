import { findings, ways } from '../../core/clue/verify';
import { Radios } from '../../ui/choices/choices';
import { words } from '../words';
import type { VerifyDraft } from './draft';
import type { NameProps } from './namePart';

const { verify: said } = words.name;

/** What the contact said and how he was asked; the name stays closed. */
export const VerifyFields = ({ draft, faults, onDraft }: NameProps & { draft: VerifyDraft }) => (
  <>
    <Radios
      id="name-way" legend={said.way} error={faults.way} value={draft.way} onChange={(way) => onDraft({ ...draft, way })}
      choices={ways.map((way) => ({ value: way, label: said.ways[way] }))}
    />
    <Radios
      id="name-result" legend={said.result} error={faults.result} value={draft.result} onChange={(result) => onDraft({ ...draft, result })}
      choices={findings.map((result) => ({ value: result, label: said.results[result], more: said.means[result] }))}
    />
  </>
);
