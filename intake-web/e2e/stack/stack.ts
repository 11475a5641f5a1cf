import { readFileSync, writeFileSync } from 'node:fs';
import type { Database } from './database';
import { HOME } from './places';

export interface KnownOfficer {
  readonly password: string;
  /** The secret-key file. */
  readonly device: string;
}

/** What every trial may know of the deployment that the run has set up. */
export interface Stack {
  readonly database: Database;
  /** The root file. */
  readonly root: string;
  readonly officers: Readonly<Record<string, KnownOfficer>>;
}

const FILE = `${HOME}/stack.json`;

export const writeStack = (stack: Stack): void => writeFileSync(FILE, JSON.stringify(stack, null, 2));

export const readStack = (): Stack => JSON.parse(readFileSync(FILE, 'utf8')) as Stack;
