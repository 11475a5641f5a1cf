import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomBytes } from '../core/bytes';
import { argon2id, type Stretch } from '../core/seal/argon2';
import { HOME } from './stack/places';

const FOLDER = `${HOME}/stretched`;

/**
 * Argon2id, once a run for each secret: it takes up to a second, and trials sign the same officers in and open the same
 * mailboxes again and again. Everything else of signing in happens each time.
 */
export const stretched: Stretch = async (password, salt, cost) => {
  const file = `${FOLDER}/${createHash('sha256').update(JSON.stringify([[...password], [...salt], cost])).digest('hex')}`;
  if (!existsSync(file)) keep(file, await argon2id(password, salt, cost));
  return new Uint8Array(readFileSync(file));
};

/** Whole or not at all: another process may be looking. */
function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(FOLDER, { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, bytes);
  renameSync(aside, file);
}

/** For reports whose receipt nobody comes back with, so that what it opens may be any key. */
export const noReturn: Stretch = async () => randomBytes(32);
