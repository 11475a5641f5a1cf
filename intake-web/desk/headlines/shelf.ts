import { unb64 } from '../../core/bytes';
import type { DeskIndex } from '../../core/officer/deskIndex';
import { openHeadline, type Headline } from '../../core/officer/headline';
import { isNumbered } from '../queue/query';

/** A headline as it comes from the server. */
export interface Sealed {
  readonly clueId: string;
  readonly version: number;
  readonly ciphertext: string;
}

/** One that was opened, or that did not open: changed, or sealed under a key of the past. */
export interface Shelved extends Pick<Sealed, 'clueId' | 'version'> {
  readonly headline: Headline | undefined;
}

export interface Found {
  /** The first ones in the order in which they came, which is received last first. */
  readonly clueIds: readonly string[];
  /** What they are called, in the same order. */
  readonly texts: readonly string[];
  readonly total: number;
}

/** Opened headlines and what is sought in them. It lives in a worker: 20,000 of them must not hold up a page. */
export class Shelf {
  /** By clue: as it reads, and as it is sought. */
  readonly #texts = new Map<string, { readonly text: string; readonly plain: string }>();

  constructor(readonly indexes: readonly DeskIndex[]) {}

  /** Opens a page of a desk's headlines; all at once, because each waits for the browser's own cipher. */
  async open(desk: string, sealed: readonly Sealed[]): Promise<Shelved[]> {
    const index = this.indexes.find((candidate) => candidate.desk === desk);
    const shelved = await Promise.all(
      sealed.map(async ({ ciphertext, ...entry }) => ({ ...entry, headline: index && (await opened(index, { ...entry, ciphertext })) })),
    );
    for (const { clueId, headline } of shelved) if (headline) this.put(clueId, headline);
    return shelved;
  }

  put(clueId: string, { text, tags }: Headline): void {
    this.#texts.set(clueId, { text, plain: plain([text, ...tags].join(' ')) });
  }

  /** The clues whose headline or tags hold every word, in any order, and those whose number begins so. */
  find(words: string, limit: number): Found {
    const sought = plain(words).split(/\s+/).filter(Boolean);
    const fits = (clueId: string, text: string) => sought.every((word) => text.includes(word)) || isNumbered({ clueId }, words);
    const clueIds = [...this.#texts].filter(([clueId, { plain: text }]) => fits(clueId, text)).map(([clueId]) => clueId);
    const first = clueIds.slice(0, limit);
    return { clueIds: first, texts: first.map((clueId) => this.#texts.get(clueId)!.text), total: clueIds.length };
  }
}

async function opened(index: DeskIndex, { clueId, version, ciphertext }: Sealed): Promise<Headline | undefined> {
  try {
    return await openHeadline(index, clueId, version, unb64(ciphertext));
  } catch {
    return undefined;
  }
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
