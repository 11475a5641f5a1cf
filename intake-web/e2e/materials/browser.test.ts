import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { zh } from '../../desk/words/zh';
import { pdfOf } from '../desk/previewed';
import { useBrowser } from '../journey/browser';
import { DeskApp } from '../journey/deskApp';
import { ReporterApp } from '../journey/reporterApp';
import { queueOf, seatOf } from '../people';
import { killApi, startApi } from '../stack/api';
import { HOME } from '../stack/places';
import { pidOf } from '../stack/program';
import { hashOf, machine, made } from './made';

/** The short form; `deploy/bench/browser-upload` sets the long one. */
const MIB = Number(process.env['DENGWEN_BROWSER_UPLOAD_MIB'] ?? 64);
/** What any of the pages' processes may hold at its peak, whatever the file. */
const MEMORY_MIB = 400;

const page = useBrowser();

it(`a file of ${MIB} MiB goes on after kill -9 of the API, and comes out at the desk bit for bit, beside a PDF that is drawn there`, async () => {
  const { path, hash } = made('recording.bin', MIB);
  const seat = await seatOf('li.wen');
  const before = await queueOf(seat);
  const reporter = new ReporterApp(await page(), 'zh');
  await reporter.fill('会上的话都录下来了。', 'YES');
  writeFileSync(`${HOME}/minutes.pdf`, Buffer.from(await pdfOf(3).arrayBuffer()));
  await reporter.attach(path, `${HOME}/minutes.pdf`);
  await reporter.sendUntil(0.2);
  await killApi();
  await startApi();
  expect(await reporter.receipt()).toMatch(/^(\d{4} ){6}\d{4}$/);
  const held = await peakMib(reporter.page);

  const server = serverMib();
  const [clueId] = (await queueOf(seat)).filter((one) => !before.includes(one));
  const desk = new DeskApp(await page(), 'zh');
  await desk.signIn('li.wen');
  expect(await desk.find(clueId!)).toContain('recording.bin');
  expect(await desk.turnPage('minutes.pdf')).toBe(zh.materials.viewer.page(2, 3));
  const waiting = await peakMib(desk.page);
  expect(await hashOf(await desk.takeOut('recording.bin'))).toBe(hash);
  const opened = await peakMib(desk.page);
  console.log([
    `${MIB} MiB in Chromium, killed in the middle and opened at the desk bit for bit, on ${machine()}`,
    `the largest page process held ${held} MiB at the reporter's, ${waiting} MiB with the desk unlocked too, ${opened} MiB when it had taken the file out; ${MEMORY_MIB} promised`,
    `the API, started anew in the middle, is resident in ${server} MiB after the upload, ${serverMib()} MiB after the desk's download; at most ${peakOf(pidOf('api')!)} MiB`,
  ].join('\n'));
  expect(opened).toBeLessThan(MEMORY_MIB);
}, 60 * 60_000);

/** The most that any renderer of the browser has held since it started. */
async function peakMib(of: Page): Promise<number> {
  const session = await of.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id)));
}

const serverMib = (): number => fieldOf(pidOf('api')!, 'VmRSS');
const peakOf = (pid: number): number => fieldOf(pid, 'VmHWM');

/** By proc(5), in MiB. */
const fieldOf = (pid: number, field: string): number =>
  Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);
