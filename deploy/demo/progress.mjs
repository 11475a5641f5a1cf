// What the person in front of the terminal sees.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

// Whoever pipes us into `head` wants fewer words and not fewer servers.
process.stdout.on('error', () => {});

export const say = (text = '') => process.stdout.write(`${text}\n`);

/** One sentence that says why it ends and what to do. */
export class Stopped extends Error {}

/** Shows a line that grows a dot every two seconds while the work goes on. */
export async function step(title, work) {
  const began = Date.now();
  process.stdout.write(`  ${title} `);
  const dots = setInterval(() => process.stdout.write('.'), 2000);
  try {
    const result = await work();
    say(` ${Math.round((Date.now() - began) / 100) / 10} s`);
    return result;
  } catch (failure) {
    say(' failed');
    throw failure;
  } finally {
    clearInterval(dots);
  }
}

/** Runs a program to its end with its words in a log file; the log's end is shown when it fails. */
export function run(log, command, args, options = {}) {
  mkdirSync(dirname(log), { recursive: true });
  return new Promise((done, failed) => {
    const out = createWriteStream(log, { flags: 'a' });
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    child.on('error', failed);
    child.on('close', (code) => {
      out.end(() => (code === 0 ? done() : failed(new Stopped(`${command} ${args.join(' ')} failed; the end of ${log}:\n${tail(log)}`))));
    });
  });
}

export const tail = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
