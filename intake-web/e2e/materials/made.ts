import { createHash, randomBytes } from 'node:crypto';
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { HOME } from '../stack/places';

/** A file of chance, so that nothing about it can be packed. */
export function made(name: string, mib: number): { path: string; hash: string } {
  const path = `${HOME}/${name}`;
  const [file, hash] = [openSync(path, 'w'), createHash('sha256')];
  for (let at = 0; at < mib; at++) {
    const piece = randomBytes(1024 * 1024);
    hash.update(piece);
    writeSync(file, piece);
  }
  closeSync(file);
  return { path, hash: hash.digest('hex') };
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** What the numbers of a run were measured on. */
export const machine = (): string => `${cpus().length} cores of ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.version}`;
