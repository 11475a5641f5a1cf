import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A disk of its own that can be filled without harm to anybody. */
export interface SmallDisk {
  readonly path: string;
  readonly release: () => void;
}

/** @returns why there is none in words, where this machine does not let one be made */
export function smallDisk(mib: number): SmallDisk | string {
  if (process.getuid?.() !== 0) return 'only root may mount a disk';
  // Not in the trials' own folder, which the next run removes whole.
  const path = mkdtempSync(`${tmpdir()}/small-disk-`);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mib}m,mode=700`, 'small-disk', path], { stdio: 'pipe' });
  } catch (refused) {
    rmdirSync(path);
    return `no disk could be mounted: ${String((refused as { stderr?: Buffer }).stderr ?? refused).trim()}`;
  }
  const release = (): void => {
    execFileSync('umount', [path]);
    rmdirSync(path);
  };
  return { path, release };
}
