import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, watch } from '../screens/browser';
import { startApi, stopApi } from '../stack/api';
import { HOME, REPORT_ORIGIN } from '../stack/places';
import { machine, made } from './made';
import type { Measured } from './sealing/measured';

/** The short form; `deploy/bench/browser-upload` sets the long one, and has the ratios asserted. */
const MIB = Number(process.env['DENGWEN_BROWSER_UPLOAD_MIB'] ?? 16);
const ROUNDS = Number(process.env['DENGWEN_SEALING_ROUNDS'] ?? 1);
const IS_MEASURED = process.env['DENGWEN_SEALING_ROUNDS'] !== undefined;

/** Sealing alone, of the cipher alone; a sealed upload, of an unsealed one. */
const LEAST = { sealing: 0.8, upload: 0.6 };
const PAGE = `${HOME}/sealing`;

// The API itself serves the page: no other server stands between what is sent and the disk.
beforeAll(async () => {
  await build({ configFile: join(import.meta.dirname, 'sealing/vite.config.ts'), configLoader: 'runner', logLevel: 'warn', build: { outDir: PAGE } });
  await stopApi();
  await startApi({ DENGWEN_WEB_REPORTER_FOLDER: PAGE });
});

afterAll(async () => {
  await stopApi();
  await startApi();
});

it(`${MIB} MiB are sealed and sent in Chromium, beside the cipher alone and the file as it is`, async () => {
  const { path } = made('sealing.bin', MIB);
  const browser = await launch();
  try {
    const { page, complaints } = await watch(browser);
    await page.goto(REPORT_ORIGIN);
    await page.locator('#file').setInputFiles(path);
    const measure = (): Promise<Measured> => page.evaluate(() => (globalThis as unknown as { measure: () => Promise<Measured> }).measure());
    // The first round warms up.
    if (IS_MEASURED) await measure();
    const rounds: Measured[] = [];
    while (rounds.length < ROUNDS) rounds.push(await measure());
    const ratios = report(rounds);
    expect(complaints).toEqual([]);
    if (IS_MEASURED) expect([ratios.sealing >= LEAST.sealing, ratios.upload >= LEAST.upload]).toEqual([true, true]);
  } finally {
    await browser.close();
  }
}, 30 * 60_000);

/** Prints the middle of all rounds. @returns the ratios that are promised */
function report(rounds: readonly Measured[]): { sealing: number; upload: number } {
  const middle = (of: (round: Measured) => number): number => rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
  const speed = (of: keyof Measured): string => `${((MIB * 1000) / middle((round) => round[of])).toFixed(0)} MiB/s`;
  const ratio = (of: keyof Measured, to: keyof Measured): number => middle((round) => round[to] / round[of]);
  const ratios = { sealing: ratio('sealsMs', 'ciphersMs'), upload: ratio('sealsAndSendsMs', 'sendsMs') };
  console.log([
    `${rounds.length} rounds of ${MIB} MiB in Chromium, on ${machine()}`,
    `AES-GCM by WebCrypto, 16 KiB a call   ${speed('ciphersMs')}`,
    `sealed, from memory                   ${speed('sealsMs')}; ${ratios.sealing.toFixed(2)} of it, ${LEAST.sealing} promised`,
    `with reading and digest               ${speed('readsAndSealsMs')}`,
    `sent as it is                         ${speed('sendsMs')}`,
    `sealed and sent                       ${speed('sealsAndSendsMs')}; ${ratios.upload.toFixed(2)} of it, ${LEAST.upload} promised`,
  ].join('\n'));
  return ratios;
}
