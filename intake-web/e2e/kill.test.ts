import { fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../core/api/client';
import { Problem, Unreachable } from '../core/api/problem';
import { openClue } from '../core/clue/open';
import type { Deployment } from '../core/manifest/deployment';
import { sealReport, sendReport, type SealedReport } from '../core/report/file';
import { connection, deployment, draft, queueOf, seatOf } from './people';
import { apiReady, killApi, startApi } from './stack/api';
import { killDatabase, ownServer, startDatabase } from './stack/database';
import { HOME } from './stack/places';
import { until } from './stack/program';

/** The short form; `deploy/bench/kill` sets the long one. */
const ROUNDS = Number(process.env['DENGWEN_KILL_ROUNDS'] ?? 2);
const CLIENTS = Number(process.env['DENGWEN_KILL_CLIENTS'] ?? 8);

/** How many reports are acknowledged before each kill, so that it meets a busy server. */
const BUSY = CLIENTS;

/** Patience for a restart, and for opening what a round has filed. */
const MINUTES_A_ROUND = 5;

/** Clues that are opened under one sign-in, whose token ends after ten minutes. */
const SITTING = 1000;

describe('kill -9 in the middle of filing', () => {
  const list = `${HOME}/acknowledged.txt`;
  let standing: Deployment;
  let acknowledged = 0;
  let retried = 0;
  let stop = false;
  let recovery: Promise<void> | undefined;

  beforeAll(async () => {
    standing = await deployment();
  });

  afterAll(async () => {
    stop = true;
    await startDatabase();
    await startApi();
  });

  it(`loses no acknowledged report in ${ROUNDS} rounds under ${CLIENTS} clients, and makes none twice`, async () => {
    const before = new Set(await queueOf(await seatOf('li.wen')));
    const file = openSync(list, 'w');
    const clients = Array.from({ length: CLIENTS }, (_, client) => fileOn(client, file));
    for (let round = 0; round < ROUNDS; round++) {
      const goal = acknowledged + BUSY;
      await until('the clients to be busy', () => acknowledged >= goal);
      await (round % 2 === 0 || ownServer() ? killAndStartApi() : killAndStartDatabase());
    }
    stop = true;
    await Promise.all(clients);

    const filed = readFileSync(list, 'utf8').trim().split('\n').map((line) => line.split(' ') as [string, string]);
    const missing = await notOpenedAs(filed);
    const made = (await queueOf(await seatOf('li.wen'))).filter((clueId) => !before.has(clueId));
    console.log(`${ROUNDS} kills, ${CLIENTS} clients: ${filed.length} reports acknowledged, ${retried} sendings repeated, ${missing.length} missing, ${made.length} clues made`);
    expect(missing).toEqual([]);
    expect(made.sort()).toEqual(filed.map(([clueId]) => clueId).sort());
    expect(retried).toBeGreaterThan(0);
  }, ROUNDS * MINUTES_A_ROUND * 60_000);

  /** A citizen after the other; what one of them was told is on the disk, outside of everything that is killed, before it counts. */
  async function fileOn(client: number, file: number): Promise<void> {
    for (let number = 0; !stop; number++) {
      const story = `kill-${client}-${number}`;
      const sealed = await sealReport(standing.manifest, draft(standing, story));
      await sendUntilAcknowledged(sealed);
      writeSync(file, `${sealed.clueId} ${story}\n`);
      fsyncSync(file);
      acknowledged += 1;
    }
  }

  /** As the reporter's app: after a lost connection the same report is sent again with the same key. */
  async function sendUntilAcknowledged(sealed: SealedReport): Promise<void> {
    for (;;) {
      try {
        await sendReport(connect(connection()), sealed);
        return;
      } catch (failure) {
        const passing = failure instanceof Unreachable || (failure instanceof Problem && failure.slug === 'unavailable');
        if (!passing) throw failure;
        retried += 1;
        recovery ??= until('the API to come back', apiReady).finally(() => { recovery = undefined; });
        await recovery;
      }
    }
  }

  async function killAndStartApi(): Promise<void> {
    await killApi();
    await startApi();
  }

  async function killAndStartDatabase(): Promise<void> {
    await killDatabase();
    await startDatabase();
    await until('the API to find the database again', apiReady);
  }

  /** The acknowledged clues that the desk cannot open, or that do not tell the story that was sealed. */
  async function notOpenedAs(filed: [clueId: string, story: string][]): Promise<string[]> {
    const missing: string[] = [];
    for (let from = 0; from < filed.length; from += SITTING) {
      const seat = await seatOf('li.wen');
      for (const [clueId, story] of filed.slice(from, from + SITTING)) {
        const told = await openClue(seat, clueId).then(({ report }) => report.answers['story'], String);
        if (told !== story) missing.push(`${clueId}: ${told}`);
      }
    }
    return missing;
  }
});
