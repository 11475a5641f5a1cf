import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const readText = (path: string): string => readFileSync(path, 'utf8');

export const readBytes = (path: string): Uint8Array => readFileSync(path);

export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

/** Files of a folder that end in `.json`, in the order of their names; none when there is no folder. */
export function jsonFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

/** Writes what may be shown to anybody. */
export const writePublic = (path: string, value: unknown): string => write(path, value, 0o644);

/** Writes what only its owner may read; never over a file that exists, because a key that is lost cannot be made again. */
export const writePrivate = (path: string, value: unknown): string => write(path, value, 0o600, 'wx');

function write(path: string, value: unknown, mode: number, flag = 'w'): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`, { mode, flag });
  return path;
}
