import { openEntry, sealEntry, type DeskIndex } from './deskIndex';

/** The part of a saved view that the server must not know: what it is called, and which words it seeks in headlines. */
export interface ViewLabel {
  readonly name: string;
  readonly words: string;
}

interface ViewBody extends ViewLabel {
  readonly v: 1;
}

const place = (id: string, version: number) => ({ clueId: '-', objectId: id, seq: version });

/** @param id 16 random bytes, hex @throws TooLong beyond 1024 bytes */
export const sealView = (index: DeskIndex, id: string, version: number, { name, words }: ViewLabel): Promise<Uint8Array> =>
  sealEntry(index, place(id, version), { v: 1, name: name.normalize('NFC'), words: words.normalize('NFC') } satisfies ViewBody);

/** @throws Alarm when it is not this desk's view of this id in this version */
export async function openView(index: DeskIndex, id: string, version: number, ciphertext: Uint8Array): Promise<ViewLabel> {
  const { name, words } = await openEntry<ViewBody>(index, place(id, version), ciphertext, { name: 'string', words: 'string' });
  return { name, words };
}
