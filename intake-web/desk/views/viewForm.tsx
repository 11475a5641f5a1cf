import type { DeskCode } from '../../core/contract';
import { Button } from '../../ui/button/button';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/text-field/text-field';
import { Pick } from '../queue/pick';
import { words } from '../words';

const { views: said } = words.work;

export interface ViewFields {
  readonly name: string;
  readonly shared: boolean;
  readonly desk: DeskCode;
}

export interface ViewFormProps {
  fields: ViewFields;
  /** Where it may lie; a choice only where there are several. */
  desks: ReadonlyMap<DeskCode, string>;
  fault: string | undefined;
  busy: boolean;
  removable: boolean;
  onChange: (fields: ViewFields) => void;
  onSave: () => void;
  onRemove: () => void;
  onClose: () => void;
}

export const ViewForm = ({ fields, desks, fault, busy, removable, onChange, onSave, onRemove, onClose }: ViewFormProps) => (
  <Form class="layer-form" onSend={onSave}>
    <TextField
      id="view-name"
      label={said.name}
      hint={said.nameHint}
      error={fault}
      maxLength={60}
      value={fields.name}
      onChange={(name) => onChange({ ...fields, name })}
    />
    {desks.size > 1 && (
      <div class="field">
        {/* The choice carries the same words for the ear. */}
        <span class="field-label" aria-hidden="true">{said.desk}</span>
        <Pick
          name={said.desk}
          codes={[...desks.keys()]}
          names={Object.fromEntries(desks) as Record<DeskCode, string>}
          chosen={fields.desk}
          onPick={(desk) => onChange({ ...fields, desk: desk ?? fields.desk })}
        />
      </div>
    )}
    <label class="option">
      <input type="checkbox" checked={fields.shared} onChange={(event) => onChange({ ...fields, shared: event.currentTarget.checked })} />
      <span>{said.shared}</span>
    </label>
    <div class="buttons">
      <Button type="submit" busy={busy}>
        {busy ? said.saving : said.confirm}
      </Button>
      <Button kind="plain" onClick={onClose}>
        {said.keep}
      </Button>
      {removable && (
        <Button kind="quiet" onClick={onRemove}>
          {said.remove}
        </Button>
      )}
    </div>
  </Form>
);
