import { hex, randomBytes } from '../bytes';
import { sealedLength } from '../seal/cobblestone';
import type { Place } from '../seal/ctx';
import { ATTACHMENT_BUCKET, padme } from '../seal/padme';

/** Most attachments of a report or a message, and the most bytes of one (sealing.md section 9). */
export const MAX_FILES = 16;
export const MAX_FILE = 2 * 1024 ** 3;

/** Below this total of the files' own bytes dummies hide how many there are; from it on server and network see number and size class. */
export const HIDDEN_BELOW = 1024 * 1024;

/** What the sealed report or message says of one of its attachments; nothing of it stands anywhere else. */
export interface Attachment {
  /** 16 random bytes, hex; the objectId of the ciphertext's context. */
  readonly id: string;
  /** Where the ciphertext lies on the server. */
  readonly blob: string;
  /** 32 bytes, base64. */
  readonly key: string;
  readonly name: string;
  /** MIME type, as the reporter's browser named it; empty when it knew none. */
  readonly type: string;
  /** Bytes of the file itself. */
  readonly size: number;
  /** SHA-256 of the file itself, hex. */
  readonly hash: string;
  readonly note?: string;
  /** What was removed of what the file told about its maker, and what could not be: codes of core/traces. */
  readonly cleaned: readonly string[];
  readonly left: readonly string[];
  /** The attachment that holds the file as it was, when the reporter kept it. */
  readonly original?: string;
}

/** Zeros under a key that nobody has: it hides how many attachments there are. */
export type Dummy = Pick<Attachment, 'id' | 'blob'>;

/** All that goes with a report or message beside its text. */
export interface Materials {
  readonly attachments: readonly Attachment[];
  readonly dummies: readonly Dummy[];
}

export const NO_MATERIALS: Materials = { attachments: [], dummies: [] };

/** Materials as they stand in a sealed body: absent where there are none. */
export const sealedList = (materials: Materials): Partial<Materials> => (materials.attachments.length > 0 ? materials : {});

/** The ciphertexts that the server is to bind, absent where there are none; in an order that does not tell dummies from files. */
export const blobList = ({ attachments, dummies }: Materials): { blobs?: string[] } =>
  attachments.length > 0 ? { blobs: [...attachments, ...dummies].map(({ blob }) => blob).sort() } : {};

export const newAttachmentId = (): string => hex(randomBytes(16));

/** Where an attachment belongs. */
export const placeOf = (deploymentId: string, clueId: string, id: string): Place =>
  ({ deploymentId, clueId, kind: 'attachment', objectId: id, seq: 0, author: 'reporter' });

/** Bytes that a file of this size has before sealing. */
export const paddedLength = (size: number): number => padme(Math.max(size, ATTACHMENT_BUCKET));

/** Bytes that a file of this size has on the wire and on the server's disk. */
export const blobLength = (size: number): number => sealedLength(paddedLength(size));

/** Whether number and size class of files with these sizes can be seen from outside. */
export const isVisible = (sizes: readonly number[]): boolean => sizes.reduce((sum, size) => sum + size, 0) >= HIDDEN_BELOW;

/** How many dummies hide the number of files with these sizes: up to the next of 0, 1, 2, 4, 8, 16. */
export function dummiesFor(sizes: readonly number[]): number {
  if (sizes.length === 0 || isVisible(sizes)) return 0;
  return 2 ** Math.ceil(Math.log2(sizes.length)) - sizes.length;
}
