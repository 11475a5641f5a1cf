import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { HOME } from './places';

const run = promisify(execFile);
/** Only what never comes runs into it: a busy machine may take minutes. */
const PATIENCE_MS = 300_000;
const STEP_MS = 50;

/**
 * A program of the stack that outlives the test that started it: any test process finds it again by its pid file, so
 * that one may kill it and the end of the run still stops its successor.
 */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const pidFile = (name: string): string => `${HOME}/${name}.pid`;

export const logFile = (name: string): string => `${HOME}/logs/${name}.log`;

/** Starts the program, its words at the end of its log. */
export function launch({ name, command, args, env }: Program): void {
  mkdirSync(`${HOME}/logs`, { recursive: true });
  const log = openSync(logFile(name), 'a');
  const child = spawn(command, args, { cwd: HOME, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  remember(name, child.pid!);
}

/** The process of this name, if it lives. */
export function pidOf(name: string): number | undefined {
  const pid = existsSync(pidFile(name)) ? Number(readFileSync(pidFile(name), 'utf8')) : 0;
  return pid > 0 && alive(pid) ? pid : undefined;
}

export const remember = (name: string, pid: number): void => writeFileSync(pidFile(name), String(pid));

/** Ends the program and returns when it is gone. SIGKILL is the accident, SIGTERM the orderly way. @throws Error when it does not run */
export async function end(name: string, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const pid = pidOf(name);
  if (!pid) throw new Error(`${name} does not run`);
  process.kill(pid, signal);
  await until(`${name} to end`, () => !alive(pid));
}

/** Asks again until it holds; what is waited for is another process, which cannot call back. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; !(await holds());) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}; the logs are in ${HOME}/logs`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/** Runs to the end. @throws with what the program said, unless it ends with 0 */
export async function output(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await run(command, args, { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 })).stdout;
}

// A process that has ended but was not yet waited for still has a pid; its state is Z. While other threads of it are still
// ending, its ports are still taken.
function alive(pid: number): boolean {
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'latin1') : '';
  return stat !== '' && !(/\) [ZX] /.test(stat) && threads(pid) <= 1);
}

function threads(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).length;
  } catch {
    return 0;
  }
}
