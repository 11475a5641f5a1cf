import { Alarm } from '../alarm';
import { unb64 } from '../bytes';
import type { StoredBlob } from '../contract';
import { blobLength, MAX_FILE, MAX_FILES, type Attachment, type Dummy, type Materials } from '../material/attachment';

const ID = /^[0-9a-f]{32}$/;
const HASH = /^[0-9a-f]{64}$/;

/**
 * The materials of a report or message, once what the reporter sealed about them and what the server holds are the same.
 * @param body as its author signed it; materials that it does not name it has not
 * @throws Alarm `frame` when they are not of the agreed shape, `attachments` when one is missing, doubled, added or of another length
 */
export function readMaterials(body: Partial<Materials>, rows: readonly StoredBlob[]): Materials {
  const { attachments = [], dummies = [] } = body;
  if (!isList(attachments, isAttachment) || !isList(dummies, isDummy)) throw new Alarm('frame', 'the list of files is not of the agreed shape');
  const expected = [...attachments.map(({ id, blob, size }) => ({ id, blob, bytes: blobLength(size) })), ...dummies.map(({ id, blob }) => ({ id, blob, bytes: blobLength(0) }))];
  refuseDoubled(expected.map(({ id }) => id));
  refuseDoubled(expected.map(({ blob }) => blob));
  refuseDoubled(rows.map(({ id }) => id));
  if (rows.length !== expected.length) throw new Alarm('attachments', 'the server holds another number of files than the reporter sent');
  for (const { blob, bytes } of expected) {
    if (rows.find(({ id }) => id === blob)?.bytes !== bytes) throw new Alarm('attachments', 'a file is missing, or of another length than the reporter sealed');
  }
  return { attachments, dummies };
}

function refuseDoubled(ids: readonly string[]): void {
  if (new Set(ids).size !== ids.length) throw new Alarm('attachments', 'a file is listed twice');
}

function isList<T>(value: unknown, is: (item: Record<string, unknown>) => boolean): value is readonly T[] {
  return Array.isArray(value) && value.length <= MAX_FILES && value.every((item: unknown) => typeof item === 'object' && item !== null && is(item as Record<string, unknown>));
}

const isDummy = ({ id, blob }: Partial<Record<keyof Dummy, unknown>>): boolean => matches(id, ID) && matches(blob, ID);

function isAttachment(item: Partial<Record<keyof Attachment, unknown>>): boolean {
  const { key, name, type, size, hash, note = '', cleaned, left, original } = item;
  const texts = [key, name, type, note].every((text) => typeof text === 'string');
  return texts && isDummy(item) && isKey(key as string) && isSize(size) && matches(hash, HASH) && isCodes(cleaned) && isCodes(left)
    && (original === undefined || matches(original, ID));
}

const matches = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
const isSize = (size: unknown): boolean => Number.isSafeInteger(size) && (size as number) >= 0 && (size as number) <= MAX_FILE;
const isCodes = (codes: unknown): boolean => Array.isArray(codes) && codes.every((code) => typeof code === 'string');
const isKey = (key: string): boolean => unb64(key).length === 32;
