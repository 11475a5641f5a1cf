import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request as ask, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { APP_LIBRARIES, java, TEST_CLASSES } from '../stack/java';
import { HOME, MANAGEMENT, REPORT_ORIGIN } from '../stack/places';
import { pidOf } from '../stack/program';

/** The short form; `deploy/bench/upload` sets the long one. Only that memory stays flat is asserted: times depend on the machine. */
const MIB = Number(process.env['DENGWEN_BENCH_UPLOAD_MIB'] ?? 64);
const ROUNDS = Number(process.env['DENGWEN_BENCH_UPLOAD_ROUNDS'] ?? 1);

const PIECE = randomBytes(1024 * 1024);
/** proc(5): USER_HZ is 100 on every Linux that Node runs on. */
const MS_A_TICK = 10;
/** What the API's memory may grow by, of whatever it uploads. */
const FLAT_MIB = 192;

interface Measured {
  readonly mibASecond: number;
  readonly cpuSecondsAGib: number;
}

let plain: ChildProcess;
let plainOrigin: string;

beforeAll(async () => {
  plain = spawn(java(), ['-cp', `${TEST_CLASSES}:${APP_LIBRARIES}`, 'dengwen.bench.PlainCopy', `${HOME}/copy`], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(plain.stdout!, 'data') as [Buffer];
  plainOrigin = `http://127.0.0.1:${String(port).trim()}`;
});

afterAll(() => { plain.kill(); });

it(`uploads ${MIB} MiB in one request, beside a plain copy through the same HTTP stack`, async () => {
  const api = pidOf('api')!;
  // The first round warms both up.
  for (let round = 0; round <= ROUNDS; round++) {
    const before = { rss: residentMib(api), heap: await heapMib() };
    const copied = await measure(plain.pid!, () => send('PUT', plainOrigin, {}));
    const uploaded = await measure(api, upload);
    const after = { rss: residentMib(api), heap: await heapMib() };
    console.log([
      `${round === 0 ? 'to warm up' : `round ${round}`}, ${MIB} MiB each`,
      `plain copy  ${line(copied)}`, `upload      ${line(uploaded)}; ${(uploaded.mibASecond / copied.mibASecond).toFixed(2)} of the copy`,
      `memory of the API before and after: resident ${before.rss} and ${after.rss} MiB, heap in use ${before.heap} and ${after.heap} MiB`,
    ].join('\n'));
    if (round > 0) expect(after.rss - before.rss).toBeLessThan(FLAT_MIB);
  }
}, 30 * 60_000);

const line = ({ mibASecond, cpuSecondsAGib }: Measured): string => `${mibASecond.toFixed(0)} MiB/s, ${cpuSecondsAGib.toFixed(2)} s processor time a GiB`;

async function upload(): Promise<void> {
  const begun = await fetch(`${REPORT_ORIGIN}/v1/blobs`, { method: 'POST', headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': String(MIB * PIECE.length) } });
  const url = new URL(begun.headers.get('Location')!, REPORT_ORIGIN).href;
  await send('PATCH', url, { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' });
  await fetch(url, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } });
}

/** One body of the whole length, made as it is sent. */
async function send(method: string, url: string, headers: Record<string, string>): Promise<void> {
  const request = ask(url, { method, headers: { ...headers, 'Content-Length': String(MIB * PIECE.length) } });
  const answered = once(request, 'response') as Promise<[IncomingMessage]>;
  await pipeline(Readable.from(Array<Buffer>(MIB).fill(PIECE)), request);
  const [response] = await answered;
  response.resume();
  expect(response.statusCode).toBe(204);
}

async function measure(pid: number, deed: () => Promise<void>): Promise<Measured> {
  const [cpu, began] = [cpuMs(pid), performance.now()];
  await deed();
  const seconds = (performance.now() - began) / 1000;
  return { mibASecond: MIB / seconds, cpuSecondsAGib: (cpuMs(pid) - cpu) / 1000 / (MIB / 1024) };
}

function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
}

const residentMib = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))![1]) / 1024);

async function heapMib(): Promise<number> {
  const metrics = await (await fetch(`${MANAGEMENT}/metrics`)).text();
  const bytes = [...metrics.matchAll(/^jvm_memory_used_bytes\{area="heap"[^}]*\} (\S+)$/gm)].map(([, value]) => Number(value));
  return Math.round(bytes.reduce((sum, value) => sum + value, 0) / 1024 / 1024);
}
