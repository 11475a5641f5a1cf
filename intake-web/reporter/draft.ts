import type { Yes } from '../core/routing/matrix';

export type Certainty = 'YES' | 'NO' | 'UNKNOWN';

/** What has been written so far. It lives in this page's memory and nowhere else. */
export interface Draft {
  readonly mode?: 'ANONYMOUS' | 'NAMED';
  readonly rank?: string;
  readonly role?: string;
  /** As typed; when `unitId` is there, that row of the signed list is meant. */
  readonly unit: string;
  readonly unitId?: string;
  readonly post: string;
  readonly higherPost?: Yes;
  readonly field?: string;
  /** Keys of the sentences picked. */
  readonly sentences: readonly string[];
  readonly signs: readonly string[];
  readonly story: string;
  readonly ongoing?: Certainty;
  readonly imminent?: Certainty;
  readonly danger?: Certainty;
  /** Agencies that the reporter does not want to read it. */
  readonly excluded: readonly string[];
}

export const emptyDraft: Draft = { unit: '', post: '', sentences: [], signs: [], story: '', excluded: [] };

/** Changes some answers; `undefined` takes an answer back. */
export type Change = (part: { readonly [K in keyof Draft]?: Draft[K] | undefined }) => void;

/** Whether leaving would lose something that a person wrote. */
export const isWritten = (draft: Draft): boolean =>
  draft.rank !== undefined || draft.unit !== '' || draft.post !== '' || draft.story !== '' || draft.field !== undefined;

/** The codes behind the sentences, each once, in order. */
export const allegationsOf = (draft: Draft): string[] => [...new Set(draft.sentences.flatMap((key) => key.split('+')))].sort();
