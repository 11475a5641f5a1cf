import { createHash, randomBytes, type Hash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readFileSync, writeSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../journey/browser';
import { DeskApp } from '../journey/deskApp';
import { ReporterApp } from '../journey/reporterApp';
import { queueOf, seatOf } from '../people';
import { killApi, startApi } from '../stack/api';
import { HOME } from '../stack/places';

/** The short form; `deploy/bench/browser-upload` sets the long one. */
const MIB = Number(process.env['DENGWEN_BROWSER_UPLOAD_MIB'] ?? 64);
/** What any of the pages' processes may hold at its peak, whatever the file. */
const MEMORY_MIB = 400;

const page = useBrowser();

it(`a file of ${MIB} MiB goes on after kill -9 of the API, and comes out at the desk bit for bit`, async () => {
  const { path, hash } = made('recording.bin');
  const seat = await seatOf('li.wen');
  const before = await queueOf(seat);
  const reporter = new ReporterApp(await page(), 'zh');
  await reporter.fill('会上的话都录下来了。', 'YES');
  await reporter.attach(path);
  await reporter.sendUntil(0.2);
  await killApi();
  await startApi();
  expect(await reporter.receipt()).toMatch(/^(\d{4} ){6}\d{4}$/);
  const held = await peakMib(reporter.page);

  const [clueId] = (await queueOf(seat)).filter((one) => !before.includes(one));
  const desk = new DeskApp(await page(), 'zh');
  await desk.signIn('li.wen');
  expect(await desk.find(clueId!)).toContain('recording.bin');
  expect(await hashOf(await desk.takeOut('recording.bin'))).toBe(hash);
  const opened = await peakMib(desk.page);
  console.log(`${MIB} MiB: the largest page process held ${held} MiB at the reporter's, ${opened} MiB when the desk had opened it too`);
  expect(opened).toBeLessThan(MEMORY_MIB);
}, 60 * 60_000);

/** A file of chance, so that nothing about it can be packed. */
function made(name: string): { path: string; hash: string } {
  const path = `${HOME}/${name}`;
  const [file, hash] = [openSync(path, 'w'), createHash('sha256')];
  for (let at = 0; at < MIB; at++) {
    const piece = randomBytes(1024 * 1024);
    hash.update(piece);
    writeSync(file, piece);
  }
  closeSync(file);
  return { path, hash: hash.digest('hex') };
}

async function hashOf(path: string): Promise<string> {
  const hash: Hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The most that any renderer of the browser has held since it started, by proc(5). */
async function peakMib(of: Page): Promise<number> {
  const session = await of.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))![1]));
  return Math.round(Math.max(...peaks) / 1024);
}
