import { materials as words } from '#words/materials';
import { traces } from '#words/traces';
import { useState } from 'preact/hooks';

import { sizeWords } from '../core/material/size';
import { Button } from '../ui/button/button';
import { Checks } from '../ui/choices/choices';
import { TextField } from '../ui/text-field/text-field';
import { Brush } from './brush/brush';
import { isChanged, repainted, type Material } from './materials';
import { Told } from './told';
import './material-card.css';

export interface MaterialCardProps {
  number: number;
  material: Material;
  onChange: (part: Partial<Material>) => void;
  onRemove: () => void;
}

/** One file: its name and size, what it told of its maker and what is gone of that, and what the reporter says of it. */
export function MaterialCard({ number, material, onChange, onRemove }: MaterialCardProps) {
  const { key, file, note, answer } = material;
  return (
    <section class="material" aria-label={`${words.file(number)} ${file.name}`}>
      <div class="material-head">
        <p class="material-name">{file.name}</p>
        <p class="soft">{sizeWords(file.size)}</p>
        <Button kind="quiet" onClick={onRemove}>
          {words.remove}
          <span class="hidden-words">{` ${file.name}`}</span>
        </Button>
      </div>
      <Told answer={answer} />
      {isChanged(material) && <Keep material={material} onChange={onChange} />}
      {file.type.startsWith('image/') && <Paint material={material} onChange={onChange} />}
      <TextField id={`note-${key}`} label={words.note} hint={words.noteHint} value={note} onChange={(now) => onChange({ note: now })} />
    </section>
  );
}

type PartProps = Pick<MaterialCardProps, 'material' | 'onChange'>;

function Keep({ material: { key, keep }, onChange }: PartProps) {
  return (
    <Checks
      id={`keep-${key}`}
      legend={words.original}
      values={keep ? ['KEEP'] : []}
      onChange={(values) => onChange({ keep: values.includes('KEEP') })}
      choices={[{ value: 'KEEP', label: traces.keep, hint: traces.keepHint }]}
    />
  );
}

/** The question stands on every picture; the brush comes when it is asked for. */
function Paint({ material, onChange }: PartProps) {
  const [painting, paint] = useState(false);
  if (painting) {
    const wiped = (picture: Blob) => {
      onChange(repainted(material, picture));
      paint(false);
    };
    return <Brush id={`brush-${material.key}`} file={material.file} onWiped={wiped} onNone={() => paint(false)} />;
  }
  return (
    <div class="material-paint">
      <p>{traces.brush.question}</p>
      <Button kind="plain" onClick={() => paint(true)}>
        {words.paint}
        <span class="hidden-words">{` ${material.file.name}`}</span>
      </Button>
    </div>
  );
}
