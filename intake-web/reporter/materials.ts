import { materials as words } from '#words/materials';

import { hex, randomBytes } from '../core/bytes';
import { isVisible, MAX_FILE, MAX_FILES } from '../core/material/attachment';
import type { Handed } from '../core/material/ship';
import type { Answer } from '../ui/cleaning/cleaning';
import type { FieldError } from '../ui/error-summary/error-summary';

/** A file that goes with a report or a message. */
export interface Material {
  /** Never changes while the file is on the list, unlike its place. */
  readonly key: string;
  /** As it was chosen, or painted over. */
  readonly file: File;
  readonly note: string;
  /** What it told of its maker, and the file without it; one that is broken goes as it is. */
  readonly answer: Answer | 'waiting';
  /** Whether the file as it was goes along, under seal too. */
  readonly keep: boolean;
}

/** A list of files, and what was wrong with the last change of it. */
export interface Listed {
  readonly materials: readonly Material[];
  readonly faults: readonly FieldError[];
}

/** The list with more files on it, and what could not be taken. */
export function withFiles(before: readonly Material[], files: readonly File[]): Listed {
  const faults: string[] = [];
  const fit = files.filter(({ name, size }) => {
    if (size > MAX_FILE) faults.push(words.faults.large(name));
    else if (size === 0) faults.push(words.faults.empty(name));
    return size > 0 && size <= MAX_FILE;
  });
  const room = MAX_FILES - countOf(before);
  if (fit.length > room) faults.push(words.faults.many);
  const materials = [...before, ...fit.slice(0, room).map((file) => ({ key: hex(randomBytes(8)), file, note: '', answer: 'waiting' as const, keep: false }))];
  return { materials, faults: faults.map(faultOf) };
}

/** The list with one file changed; an original that is kept takes a place of its own. */
export function withChange(before: readonly Material[], key: string, part: Partial<Material>): Listed {
  const materials = before.map((one) => (one.key === key ? { ...one, ...part } : one));
  return countOf(materials) > MAX_FILES ? { materials: before, faults: [faultOf(words.faults.many)] } : { materials, faults: [] };
}

const faultOf = (message: string): FieldError => ({ id: 'files', message });

/** Files that go, kept originals among them. */
const countOf = (materials: readonly Material[]): number => materials.length + materials.filter(({ keep }) => keep).length;

/** Whether network and server will see how many files there are and about how large. */
export const areVisible = (materials: readonly Material[]): boolean => isVisible(materials.map(({ file, keep }) => (keep ? 2 : 1) * file.size));

/** Whether some are still being looked at; until then nothing of them may go. */
export const areWaiting = (materials: readonly Material[]): boolean => materials.some(({ answer }) => answer === 'waiting');

/** Whether there is an original beside the cleaned file that could go along. */
export const isChanged = ({ file, answer }: Material): boolean => answer !== 'waiting' && answer.cleaned.file !== file && answer.cleaned.removed.length > 0;

/** As they are sealed: cleaned, with names and types as the device gave them. */
export const handedOf = (materials: readonly Material[]): Handed[] => materials.map(handed);

function handed(material: Material): Handed {
  const { file, note, answer, keep } = material;
  if (answer === 'waiting') throw new Error('a file must not go before it was looked at');
  const said = { name: file.name, type: file.type, cleaned: answer.cleaned.removed, left: answer.cleaned.left, ...(note.trim() && { note: note.trim() }) };
  return { ...said, file: isChanged(material) ? answer.cleaned.file : file, ...(keep && isChanged(material) && { original: file }) };
}

/** The picture in place of the one that was painted over; it is looked at anew. */
export const repainted = ({ file }: Material, picture: Blob): Pick<Material, 'file' | 'answer'> =>
  ({ file: new File([picture], file.name, { type: picture.type }), answer: 'waiting' });
