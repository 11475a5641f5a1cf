import { materials as words } from '#words/materials';

import { hex, randomBytes } from '../core/bytes';
import { isVisible, MAX_FILE, MAX_FILES } from '../core/material/attachment';
import type { Handed } from '../core/material/ship';
import type { FieldError } from '../ui/error-summary/error-summary';

/** A file that goes with a report or a message. */
export interface Material {
  /** Never changes while the file is on the list, unlike its place. */
  readonly key: string;
  readonly file: File;
  readonly note: string;
}

/** The list with more files on it, and what could not be taken. */
export function withFiles(before: readonly Material[], files: readonly File[]): { materials: readonly Material[]; faults: readonly FieldError[] } {
  const faults: string[] = [];
  const fit = files.filter(({ name, size }) => {
    if (size > MAX_FILE) faults.push(words.faults.large(name));
    else if (size === 0) faults.push(words.faults.empty(name));
    return size > 0 && size <= MAX_FILE;
  });
  const materials = [...before, ...fit.map((file) => ({ key: hex(randomBytes(8)), file, note: '' }))];
  if (materials.length > MAX_FILES) faults.push(words.faults.many);
  return { materials: materials.slice(0, MAX_FILES), faults: faults.map((message) => ({ id: 'files', message })) };
}

/** Whether network and server will see how many files there are and about how large. */
export const areVisible = (materials: readonly Material[]): boolean => isVisible(materials.map(({ file }) => file.size));

/** As they are sealed: names and types as the device gave them. */
export const handedOf = (materials: readonly Material[]): Handed[] =>
  materials.map(({ file, note }) => ({ file, name: file.name, type: file.type, cleaned: [], left: [], ...(note.trim() && { note: note.trim() }) }));
