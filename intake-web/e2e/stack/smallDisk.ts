import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A disk of its own that can be filled without harm to anybody. */
export interface SmallDisk {
  readonly path: string;
  readonly release: () => void;
}

/** Mounted as root, or by `sudo` that asks no password. @throws Error with what `mount` said where this machine lets nobody */
export function smallDisk(mib: number): SmallDisk {
  // Not in the trials' own folder, which the next run removes whole.
  const path = mkdtempSync(`${tmpdir()}/small-disk-`);
  try {
    asRoot('mount', '-t', 'tmpfs', '-o', `size=${mib}m,mode=700,uid=${process.getuid!()}`, 'small-disk', path);
  } catch (refused) {
    rmdirSync(path);
    throw refused;
  }
  const release = (): void => {
    asRoot('umount', path);
    rmdirSync(path);
  };
  return { path, release };
}

function asRoot(...command: string[]): void {
  const [program = '', ...args] = process.getuid!() === 0 ? command : ['sudo', '-n', ...command];
  execFileSync(program, args, { stdio: 'pipe' });
}
