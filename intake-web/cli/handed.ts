import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { MAX_FILE } from '../core/material/attachment';
import type { Handed } from '../core/material/ship';
import { answerTo } from '../core/traces/answer';
import { kindsOf } from '../core/traces/traces';
import { Usage, type Args } from './args';

/** Options of every command that takes files, and how they are called. */
export const FILES = { file: 'many', 'as-is': 'flag', 'keep-original': 'flag' } as const;
export const FILES_USAGE = '[--file FILE]… [--as-is | --keep-original]';

/**
 * The files of `--file` without what they told of their maker; `--keep-original` has the unchanged file go along under seal,
 * `--as-is` has it go alone.
 * @throws Usage naming what cannot be sent
 */
export function handedIn(args: Args): Promise<Handed[]> {
  const [asIs, keep] = [args.flag('as-is'), args.flag('keep-original')];
  if (asIs && keep) throw new Usage('--as-is and --keep-original: the file that goes as it is, is the original');
  return Promise.all(args.many('file').map((path) => handed(path, asIs, keep)));
}

async function handed(path: string, asIs: boolean, keep: boolean): Promise<Handed> {
  const file = await opened(path);
  if (file.size > MAX_FILE) throw new Usage(`--file: ${path} is larger than 2 GiB`);
  const { looked, cleaned } = await answerTo(file);
  const said = { name: basename(path), type: '' };
  if (asIs || cleaned.removed.length === 0) return { ...said, file, cleaned: [], left: [...new Set([...kindsOf(looked.tells), ...cleaned.left])] };
  return { ...said, file: cleaned.file, cleaned: cleaned.removed, left: cleaned.left, ...(keep && { original: file }) };
}

async function opened(path: string): Promise<Blob> {
  try {
    return await openAsBlob(path);
  } catch {
    throw new Usage(`--file: ${path} cannot be read`);
  }
}

/** What a command says of the files that it sent. */
export interface SaidOfFile {
  readonly name: string;
  /** Kinds of core/traces. */
  readonly removed: readonly string[];
  readonly left: readonly string[];
  readonly originalKept: boolean;
}

export const saidOf = (files: readonly Handed[]): SaidOfFile[] =>
  files.map(({ name, cleaned, left, original }) => ({ name, removed: cleaned, left, originalKept: original !== undefined }));
