import { randomBytes } from 'node:crypto';
import { statfsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../core/api/client';
import { deliverTo } from '../../core/material/deliver';
import { Pace, type Standing } from '../../core/material/pace';
import { ship } from '../../core/material/ship';
import { sealReport, sendReport } from '../../core/report/file';
import { newReportKeys } from '../../core/report/keys';
import { connection, deployment, draft, seatOf } from '../people';
import { startApi, stopApi } from '../stack/api';
import { REPORT_ORIGIN } from '../stack/places';
import { smallDisk, type SmallDisk } from '../stack/smallDisk';
import { stretched } from '../stretched';
import { fileWith, handed, openedFiles } from './files';

/** The short form; `deploy/bench/full` sets the long one. */
const MIB = Number(process.env['DENGWEN_FULL_MIB'] ?? 12);
const BYTES = MIB * 1024 ** 2;

let disk: SmallDisk;

const asked = { 'Tus-Resumable': '1.0.0' };

async function begun(length: number): Promise<string> {
  const answer = await fetch(`${REPORT_ORIGIN}/v1/blobs`, { method: 'POST', headers: { ...asked, 'Upload-Length': String(length) } });
  expect(answer.status).toBe(201);
  return new URL(answer.headers.get('Location')!, REPORT_ORIGIN).href;
}

const sent = (upload: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<Response> =>
  fetch(upload, { method: 'PATCH', headers: { ...asked, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' }, body: bytes });

const offsetOf = async (upload: string): Promise<number> => Number((await fetch(upload, { method: 'HEAD', headers: asked })).headers.get('Upload-Offset'));

beforeAll(async () => {
  disk = smallDisk(MIB);
  await stopApi();
  // Nothing is kept free: it is the disk itself that has no room.
  await startApi({ DENGWEN_INTAKE_BLOBS: disk.path, DENGWEN_INTAKE_RESERVE: '0' });
});

afterAll(async () => {
  await stopApi();
  disk?.release();
  await startApi();
});

it('a disk that is full in the middle of an upload is said to be, loses nothing, and uploads go on when there is room', async () => {
  const kept = randomBytes(BYTES / 12);
  const before = await fileWith('报上去以后磁盘满了。', [handed(kept)]);
  const [first, second] = [await begun(BYTES / 2), await begun(BYTES / 2)];
  expect((await sent(first, 0, randomBytes(BYTES / 2 - 1))).status).toBe(204);

  const refused = await sent(second, 0, randomBytes(BYTES / 2));
  expect([refused.status, ((await refused.json()) as { type: string }).type]).toEqual([507, 'urn:dengwen:problem:storage-full']);
  expect(statfsSync(disk.path).bavail).toBe(0);
  expect(await offsetOf(first)).toBe(BYTES / 2 - 1);
  const arrived = await offsetOf(second);
  expect(arrived).toBeGreaterThan(0);

  // What was acknowledged is all there, and an app that sends now waits.
  const seat = await seatOf('li.wen');
  expect(kept.equals([...(await openedFiles(seat, before.clueId)).values()][0]!)).toBe(true);
  const late = randomBytes(BYTES / 12);
  const { standing, filed, wake } = await sending(late);
  await standing('full');

  await fetch(first, { method: 'DELETE', headers: asked });
  expect((await sent(second, arrived, randomBytes(BYTES / 2 - arrived))).status).toBe(204);
  wake();
  const clueId = await filed;
  expect(late.equals([...(await openedFiles(seat, clueId)).values()][0]!)).toBe(true);
}, 10 * 60_000);

/** A report with a file, as the app sends it. */
async function sending(bytes: Uint8Array<ArrayBuffer>) {
  const told = new Set<Standing>();
  const waiting = new Map<Standing, () => void>();
  const pace = new Pace((standing) => {
    told.add(standing);
    waiting.get(standing)?.();
  });
  const standing = (wanted: Standing): Promise<void> => new Promise((come) => (told.has(wanted) ? come() : waiting.set(wanted, come)));
  const current = await deployment();
  const keys = await newReportKeys(current.manifest.deploymentId, stretched);
  const bring = deliverTo(connection());
  const filed = ship(current.manifest.deploymentId, keys.clueId, [handed(bytes)], (file, place) => bring(file, place, pace, () => undefined))
    .then((materials) => sealReport(current.manifest, draft(current, '磁盘满着。'), keys, materials))
    .then((report) => sendReport(connect(connection()), report));
  return { standing, filed: filed.then(({ clueId }) => clueId), wake: () => pace.wake() };
}
