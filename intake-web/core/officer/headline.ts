import { openEntry, sealEntry, type DeskIndex } from './deskIndex';

/** What a desk calls a clue among its own, so that a list can be read without opening reports. */
export interface Headline {
  readonly text: string;
  readonly tags: readonly string[];
  /** Who wrote this version, in his own words: every member holds the key. */
  readonly by: string;
}

interface HeadlineBody extends Headline {
  readonly v: 1;
}

const place = (clueId: string, version: number) => ({ clueId, objectId: 'headline', seq: version });

/** @throws TooLong beyond 1024 bytes */
export const sealHeadline = (index: DeskIndex, clueId: string, version: number, { text, tags, by }: Headline): Promise<Uint8Array> =>
  sealEntry(index, place(clueId, version), { v: 1, text: text.normalize('NFC'), tags, by } satisfies HeadlineBody);

/** @throws Alarm when it is not this desk's headline of this clue in this version */
export async function openHeadline(index: DeskIndex, clueId: string, version: number, ciphertext: Uint8Array): Promise<Headline> {
  const { text, tags, by } = await openEntry<HeadlineBody>(index, place(clueId, version), ciphertext, { text: 'string', tags: 'list', by: 'string' });
  return { text, tags, by };
}
