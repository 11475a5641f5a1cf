// One start at a time: two would stop each other's servers.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { demo, starter } from './places.mjs';
import { within } from './processes.mjs';

/**
 * Takes the turn, waiting while another start is about to end.
 * @param isWhole whether the other one's demonstration runs well, so that there is nothing to wait for
 * @returns false when another start keeps its turn
 */
export async function takeTurn(isWhole) {
  mkdirSync(demo, { recursive: true });
  let taken = false;
  await within(120_000, async () => (taken = seize()) || isWhole());
  return taken;
}

export const passTurn = () => rmSync(starter, { force: true });

/** The pid of a start that lives, in front of some terminal. */
export function livingStart() {
  try {
    const pid = Number(readFileSync(starter, 'utf8'));
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs') ? pid : undefined;
  } catch {
    return undefined;
  }
}

function seize() {
  // what a killed start left behind
  if (livingStart() === undefined) rmSync(starter, { force: true });
  try {
    writeFileSync(starter, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
