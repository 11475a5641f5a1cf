import { FileField } from '../../ui/file-field/file-field';
import { TextField } from '../../ui/text-field/text-field';
import { words } from '../words';
import type { Draft, Faults } from './draft';

const { firstUse: said } = words.session;

export interface FirstUseProps {
  draft: Draft;
  faults: Faults;
  set: (part: Partial<Draft>) => void;
}

/** The secret key, from file or paper. Neither is sent anywhere. */
export const FirstUse = ({ draft, faults, set }: FirstUseProps) => (
  <fieldset class="first-use">
    <legend>{said.title}</legend>
    <p class="soft">{said.text}</p>
    <div class="ways" role="radiogroup" aria-label={said.how}>
      <Way way="file" name={said.byFile} draft={draft} set={set} />
      <Way way="paper" name={said.byPaper} draft={draft} set={set} />
    </div>
    {draft.way === 'file' ? <ByFile draft={draft} faults={faults} set={set} /> : <ByPaper draft={draft} faults={faults} set={set} />}
  </fieldset>
);

const Way = ({ way, name, draft, set }: Omit<FirstUseProps, 'faults'> & { way: Draft['way']; name: string }) => (
  <label>
    <input type="radio" name="way" value={way} checked={draft.way === way} onChange={() => set({ way })} />
    {name}
  </label>
);

const ByFile = ({ draft, faults, set }: FirstUseProps) => (
  <FileField
    id="file"
    label={said.file}
    hint={said.fileHint}
    error={faults.file}
    choose={said.chooseFile}
    none={said.noFile}
    accept=".json,application/json"
    file={draft.file}
    onChange={(file) => set({ file })}
  />
);

const ByPaper = ({ draft, faults, set }: FirstUseProps) => (
  <TextField
    id="paper"
    label={said.paper}
    hint={said.paperHint}
    error={faults.paper}
    maxLength={60}
    value={draft.paper}
    onChange={(paper) => set({ paper })}
  />
);
