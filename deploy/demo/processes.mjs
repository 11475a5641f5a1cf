// The two processes of the demonstration: found again after any of them, or the start itself, was killed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { data, demo } from './places.mjs';
import { Stopped } from './progress.mjs';

const file = (name) => `${data}/${name}.pid`;

/** The pid of a process that was started as `name` and lives; undefined otherwise. */
export function running(name) {
  try {
    const pid = Number(readFileSync(file(name), 'utf8'));
    // A pid is used again by others: ours has the demonstration's folder in its command line.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(demo) ? pid : undefined;
  } catch {
    return undefined;
  }
}

export function remember(name, pid) {
  mkdirSync(data, { recursive: true });
  writeFileSync(file(name), String(pid));
}

/** Starts a program of its own session, which a Ctrl-C in this terminal does not reach. */
export function launch(name, log, command, args, environment) {
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, 'a');
  const child = spawn(command, args, { detached: true, stdio: ['ignore', out, out], env: { ...process.env, ...environment } });
  closeSync(out);
  child.unref();
  remember(name, child.pid);
  return child.pid;
}

/** What a program of its own session prints; what it leaves running is out of reach of a Ctrl-C in this terminal. */
export function printed(command, args) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, complaint] = ['', ''];
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (complaint += text));
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done(out) : failed(new Stopped(complaint.trim()))));
  });
}

/** Ends a process in an orderly way, after 30 seconds in the other one. */
export async function stop(name) {
  const pid = running(name);
  if (pid !== undefined) {
    signal(pid, 'SIGTERM');
    if (!(await within(30_000, () => running(name) === undefined))) {
      signal(pid, 'SIGKILL');
      await within(5_000, () => running(name) === undefined);
    }
    // It has ended, and stands in the list of processes until the system has taken note.
    await within(10_000, () => !existsSync(`/proc/${pid}`));
  }
  rmSync(file(name), { force: true });
}

/** Asks every tenth of a second until it is so or the time is over. */
export async function within(milliseconds, isSo) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await isSo()) return true;
    await pause(100);
  }
  return false;
}

export async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // it ended by itself meanwhile
  }
}
