import { frame } from '#words/frame';
import { materials as words } from '#words/materials';

import { Button } from '../../ui/button/button';
import { ErrorSummary, type FieldError } from '../../ui/error-summary/error-summary';
import { FilesField } from '../../ui/files-field/files-field';
import { Form } from '../../ui/form/form';
import { More } from '../../ui/more/more';
import { Notice } from '../../ui/notice/notice';
import { messageFor } from '../faults';
import { MaterialCard } from '../material-card';
import { areVisible, areWaiting, withChange, withFiles, type Listed, type Material } from '../materials';
import type { Sending } from '../outbox';
import { after } from '#words/after';

export interface MaterialsProps {
  materials: readonly Material[];
  faults: readonly FieldError[];
  /** Along a report they go with it; from the mailbox they go by themselves. */
  mode: 'report' | 'mailbox';
  sending: Sending;
  onChange: (materials: readonly Material[], faults: readonly FieldError[]) => void;
  onDone: () => void;
}

/** The files: chosen, described, taken off again. Nothing leaves the device here. */
export function Materials({ materials, faults, mode, sending, onChange, onDone }: MaterialsProps) {
  const show = (now: Listed) => onChange(now.materials, now.faults);
  return (
    <Form class="flow" busy={areWaiting(materials) || sending === 'busy'} onSend={onDone}>
      <ErrorSummary title={frame.faults(faults.length)} errors={faults} />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p>{words.lead}</p>
      <Choose materials={materials} faults={faults} onChange={onChange} />
      {materials.length > 0 && <h2>{words.list(materials.length)}</h2>}
      {materials.map((material, index) => (
        <MaterialCard
          key={material.key}
          number={index + 1}
          material={material}
          onChange={(part) => show(withChange(materials, material.key, part))}
          onRemove={() => onChange(materials.filter(({ key }) => key !== material.key), [])}
        />
      ))}
      <div role="status">
        {areVisible(materials) && (
          <Notice kind="warn" title={words.visible.title}>
            <p>{words.visible.text}</p>
          </Notice>
        )}
        {sending === 'failed' && <Notice kind="warn">{after.letters.failed}</Notice>}
        {sending === 'alarm' && <Notice kind="warn">{after.mailbox.alarm}</Notice>}
      </div>
      <Button type="submit" busy={sending === 'busy' || areWaiting(materials)}>
        {mode === 'report' ? words.back : words.mailbox.send}
      </Button>
    </Form>
  );
}

function Choose({ materials, faults, onChange }: Pick<MaterialsProps, 'materials' | 'faults' | 'onChange'>) {
  const take = (files: readonly File[]) => {
    const now = withFiles(materials, files);
    onChange(now.materials, now.faults);
  };
  return (
    <>
      <FilesField
        id="files"
        label={words.choose.label}
        hint={words.choose.hint}
        error={messageFor(faults, 'files')}
        choose={words.choose.button}
        drop={words.choose.drop}
        onFiles={take}
      />
      <More title={words.exports.title}>
        <p>{words.exports.text}</p>
      </More>
    </>
  );
}
