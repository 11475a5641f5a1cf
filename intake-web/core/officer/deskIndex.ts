import { Alarm } from '../alarm';
import { concat, te } from '../bytes';
import { parseBody, type Shape } from '../seal/parse';
import { decryptChunked, encryptChunked } from '../seal/cobblestone';
import { ctxBytes, type Place } from '../seal/ctx';
import { expandKey, extractKey } from '../seal/hash';
import { TooLong } from '../report/body';
import type { DeskKey } from './deskKey';

/** The key under which a desk keeps its own headlines and views; only its members can make it (decision 0004). */
export interface DeskIndex {
  readonly deploymentId: string;
  readonly desk: string;
  readonly epoch: number;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** Plain sizes in bytes: a headline's length tells the server one of three classes and nothing else. */
export const INDEX_SIZES = [256, 512, 1024] as const;

const SPACE = 0x20;

export const deskIndex = (deploymentId: string, { desk, epoch, signing, age }: DeskKey): DeskIndex =>
  ({ deploymentId, desk, epoch, key: expandKey(extractKey(signing.seed, te(age.identity)), 'index', 32) });

/** Where an entry belongs: the clue that it names and the entry's id, or `-` and a view's. */
export type IndexPlace = Pick<Place, 'clueId' | 'objectId' | 'seq'>;

/** @throws TooLong when the entry does not fit the largest size */
export function sealEntry(index: DeskIndex, place: IndexPlace, entry: object): Promise<Uint8Array> {
  return encryptChunked(index.key, context(index, place), padded(te(JSON.stringify(entry))));
}

/** @throws Alarm `ciphertext` when it was sealed by another desk, for another place or version, or was changed; `frame` for another shape */
export async function openEntry<T extends object>(index: DeskIndex, place: IndexPlace, ciphertext: Uint8Array, shape: Shape<T>): Promise<T> {
  const plain = await decryptChunked(index.key, context(index, place), ciphertext);
  if (!INDEX_SIZES.some((size) => size === plain.length)) throw new Alarm('frame', 'the entry is not padded to a size of the index');
  return parseBody<T>(plain, shape);
}

const context = ({ deploymentId, desk, epoch }: DeskIndex, place: IndexPlace): Uint8Array =>
  ctxBytes({ deploymentId, ...place, kind: 'headline', author: `desk:${desk}:${epoch}` });

function padded(json: Uint8Array): Uint8Array {
  const size = INDEX_SIZES.find((fits) => json.length <= fits);
  if (size === undefined) throw new TooLong(json.length, INDEX_SIZES.at(-1)!);
  return concat(json, new Uint8Array(size - json.length).fill(SPACE));
}
