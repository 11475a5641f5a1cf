import type { DeskIndex } from '../../core/officer/deskIndex';
import type { Headline } from '../../core/officer/headline';
import { Shelf, type Found, type Sealed, type Shelved } from './shelf';

/** What the page asks; each question has a number, and its answer the same. */
export type Question =
  | { readonly kind: 'keys'; readonly indexes: readonly DeskIndex[] }
  | { readonly kind: 'open'; readonly number: number; readonly desk: string; readonly sealed: readonly Sealed[] }
  | { readonly kind: 'put'; readonly clueId: string; readonly headline: Headline }
  | { readonly kind: 'find'; readonly number: number; readonly words: string; readonly limit: number };

export interface Answer {
  readonly number: number;
  readonly answer: readonly Shelved[] | Found;
}

let shelf = new Shelf([]);

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  switch (data.kind) {
    case 'keys':
      shelf = new Shelf(data.indexes);
      break;
    case 'put':
      shelf.put(data.clueId, data.headline);
      break;
    case 'open':
      postMessage({ number: data.number, answer: await shelf.open(data.desk, data.sealed) } satisfies Answer);
      break;
    case 'find':
      postMessage({ number: data.number, answer: shelf.find(data.words, data.limit) } satisfies Answer);
  }
};
