import { mkdirSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openFile, takeOriginal } from '../core/clue/file';
import type { OpenClue } from '../core/clue/open';
import type { Seat } from '../core/clue/seat';
import type { Attachment } from '../core/material/attachment';

/** Where a file was saved, and under which name its reporter sent it. */
export interface Saved {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** Saves every file of a clue, of its report and of its messages; each is logged as taken out before it is written. */
export async function saveFiles(seat: Seat, opened: OpenClue, folder: string): Promise<Saved[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lists = [opened.materials, ...opened.conversation.messages.map(({ materials }) => materials)];
  const saved: Saved[] = [];
  let { head } = opened;
  for (const attachment of lists.flatMap(({ attachments }) => attachments)) {
    ({ head } = await takeOriginal(seat, { ...opened, head }, attachment));
    const path = join(folder, `${String(saved.length + 1).padStart(2, '0')}-${plainName(attachment.name)}`);
    await save(seat, opened, attachment, path);
    saved.push({ id: attachment.id, name: attachment.name, path });
  }
  return saved;
}

/** A name from outside may say where to write: what it keeps is letters, digits and a few signs. */
const plainName = (name: string): string => name.replace(/[^\p{L}\p{N}._ ()-]/gu, '_').slice(-100);

/** Under its name it stands only when it is whole. */
async function save(seat: Seat, opened: OpenClue, attachment: Attachment, path: string): Promise<void> {
  const file = await open(`${path}.part`, 'w', 0o600);
  try {
    for await (const piece of openFile(seat, opened, attachment)) await file.writeFile(piece);
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}
