import { basisHash, MAX_BASIS } from '../../core/identity/basis';

/** A document that an officer holds: its hash is taken here, and nothing else of it is used. */
export interface HeldDocument {
  readonly file: File;
  /** Hex; undefined while it is being taken, and for a document that is too large. */
  readonly hash: string | undefined;
  readonly isTooLarge: boolean;
}

/** Shows the document at once and its hash when it is known. */
export async function hold(file: File | undefined, show: (held: HeldDocument | undefined) => void): Promise<void> {
  const isTooLarge = file !== undefined && file.size > MAX_BASIS;
  show(file && { file, hash: undefined, isTooLarge });
  if (file && !isTooLarge) show({ file, hash: basisHash(new Uint8Array(await file.arrayBuffer())), isTooLarge });
}
