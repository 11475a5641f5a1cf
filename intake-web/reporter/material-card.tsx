import { materials as words } from '#words/materials';

import { Button } from '../ui/button/button';
import { TextField } from '../ui/text-field/text-field';
import type { Material } from './materials';
import { sizeWords } from '../core/material/size';
import './material-card.css';

export interface MaterialCardProps {
  number: number;
  material: Material;
  onNote: (note: string) => void;
  onRemove: () => void;
}

/** One file: its name and size as the device gives them, and what the reporter says of it. */
export function MaterialCard({ number, material: { key, file, note }, onNote, onRemove }: MaterialCardProps) {
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
      {file.type.startsWith('image/') && <p>{words.image}</p>}
      <TextField id={`note-${key}`} label={words.note} hint={words.noteHint} value={note} onChange={onNote} />
    </section>
  );
}
