import { te } from '../bytes';

export type Kind =
  | 'report' | 'message' | 'note' | 'identity' | 'contact' | 'share' | 'grant' | 'desk-key' | 'user-key' | 'reply' | 'sheet'
  | 'headline' | 'attachment' | 'self' | 'opening' | 'rekey' | 'declaration' | 'plan' | 'paper' | 'claim';

export type Author = 'reporter' | 'server' | `desk:${string}:${number}` | `user:${string}`;

/** What a ciphertext is, whose, and where it belongs; age itself has no associated data. */
export interface Place {
  readonly deploymentId: string;
  readonly clueId: string;
  readonly kind: Kind;
  readonly objectId: string;
  readonly seq: number;
  readonly author: Author;
}

/** The context of a ciphertext (sealing.md section 4). @throws RangeError when a part holds a line end */
export function ctxText(place: Place): string {
  const parts = [place.deploymentId, place.clueId, place.kind, place.objectId, String(place.seq), place.author];
  if (parts.some((part) => part.includes('\n'))) throw new RangeError('a context part cannot hold a line end');
  return `clue/v1\n${parts.join('\n')}\n`;
}

export const ctxBytes = (place: Place): Uint8Array => te(ctxText(place));
