import { randomBytes } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { connect } from '../../core/api/client';
import { Problem, Unreachable } from '../../core/api/problem';
import { sendReport, type SealedReport } from '../../core/report/file';
import { connection, seatOf } from '../people';
import { apiReady, killApi, startApi } from '../stack/api';
import { killDatabase, ownServer, startDatabase } from '../stack/database';
import { until } from '../stack/program';
import { handed, openedFiles, sealedWith } from './files';

/** The short form; `deploy/bench/kill` sets the long one. */
const ROUNDS = Number(process.env['DENGWEN_KILL_FILE_ROUNDS'] ?? 2);
const CLIENTS = 4;

/** Big enough to travel in several requests, of a size of its own each. */
const filesOf = (client: number): Map<string, Buffer<ArrayBuffer>> =>
  new Map([0, 1].map((number) => [`${number}.jpg`, randomBytes(100_000 + 1_500_000 * number + client)]));

afterAll(async () => {
  await startDatabase();
  await startApi();
});

it(`kill -9 right after a 201 loses no file of an acknowledged report, ${ROUNDS} rounds`, async () => {
  let opened = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const reports = await Promise.all(Array.from({ length: CLIENTS }, async (_, client) => {
      const files = filesOf(client);
      return { files, sealed: await sealedWith(`kill-${round}-${client}`, [...files].map(([name, bytes]) => handed(bytes, name))) };
    }));
    const sendings = reports.map(({ sealed }) => sendReport(connect(connection()), sealed));
    await Promise.any(sendings);
    await (round % 2 === 0 || ownServer() ? killApi() : killDatabase());
    await Promise.allSettled(sendings);
    await startDatabase();
    await startApi();
    for (const { sealed } of reports) await sendUntilAcknowledged(sealed);

    const seat = await seatOf('li.wen');
    for (const { sealed, files } of reports) {
      const read = await openedFiles(seat, sealed.clueId);
      for (const [name, bytes] of files) expect(bytes.equals(read.get(name)!), `${sealed.clueId} ${name}`).toBe(true);
      opened += files.size;
    }
  }
  console.log(`${ROUNDS} kills right after a 201: ${opened} files of ${ROUNDS * CLIENTS} reports opened at the desk bit for bit, 0 missing`);
}, ROUNDS * 5 * 60_000);

/** Again with the same key: whoever was answered is answered the same, whoever was not is filed now. */
async function sendUntilAcknowledged(sealed: SealedReport): Promise<void> {
  for (;;) {
    try {
      await sendReport(connect(connection()), sealed);
      return;
    } catch (failure) {
      const passing = failure instanceof Unreachable || (failure instanceof Problem && failure.slug === 'unavailable');
      if (!passing) throw failure;
      await until('the API to be ready again', apiReady);
    }
  }
}
