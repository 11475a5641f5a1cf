import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Upload, type UploadOptions } from 'tus-js-client';
import { afterAll, describe, expect, it } from 'vitest';
import { API_DATA, killApi, startApi, stopApi } from '../stack/api';
import { REPORT_ORIGIN } from '../stack/places';

const ENDPOINT = `${REPORT_ORIGIN}/v1/blobs`;
const BYTES = randomBytes(24 * 1024 * 1024);
const PIECE = 1024 * 1024;

/** What the upload at this address is on the server's disk. */
function onDisk(url: string): Buffer {
  const id = url.split('/').at(-1)!;
  return readFileSync(`${API_DATA}/blobs/${id.slice(0, 2)}/${id}`);
}

const offsetOf = async (url: string): Promise<number> =>
  Number((await fetch(url, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } })).headers.get('Upload-Offset'));

/** Lets the public client upload, and returns where. @param moved is told how far it is */
const uploaded = (options: UploadOptions, moved: (upload: Upload, accepted: number) => void = () => undefined): Promise<string> =>
  new Promise((resolve, reject) => {
    const upload: Upload = new Upload(BYTES, {
      endpoint: ENDPOINT, metadata: { filename: '合同.pdf' }, ...options, onError: reject, onSuccess: () => resolve(upload.url!),
      onChunkComplete: (_, accepted) => moved(upload, accepted),
    });
    upload.start();
  });

/** The client of tus.io as it comes from npm; nothing of ours lies between it and the server. */
describe('tus-js-client', () => {
  it('uploads in one request', async () => {
    expect(onDisk(await uploaded({})).equals(BYTES)).toBe(true);
  });

  it('uploads in parts, the first of them with the creation', async () => {
    expect(onDisk(await uploaded({ chunkSize: PIECE, uploadDataDuringCreation: true })).equals(BYTES)).toBe(true);
  });

  it('goes on from where it was when it was stopped', async () => {
    const url = await new Promise<string>((resolve, reject) => {
      uploaded({ chunkSize: PIECE }, (upload, accepted) => {
        if (accepted === 3 * PIECE) upload.abort().then(() => resolve(upload.url!), reject);
      }).catch(reject);
    });
    expect(await offsetOf(url)).toBe(3 * PIECE);
    expect(await uploaded({ uploadUrl: url })).toBe(url);
    expect(onDisk(url).equals(BYTES)).toBe(true);
  });

  it('takes an upload back', async () => {
    const url = await uploaded({});
    await Upload.terminate(url);
    expect((await fetch(url, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } })).status).toBe(404);
  });

  it('loses nothing that was confirmed when the API is killed, and goes on by itself', async () => {
    let confirmed = 0;
    let killed: Promise<void> | undefined;
    const url = await uploaded({ chunkSize: PIECE, retryDelays: Array<number>(300).fill(200) }, (_, accepted) => {
      confirmed = accepted;
      if (accepted === 8 * PIECE) killed = killApi().then(() => startApi());
    });
    await killed;
    expect(confirmed).toBe(BYTES.length);
    expect(onDisk(url).equals(BYTES)).toBe(true);
  });
});

describe('A disk without room', () => {
  let usual = true;

  const restartWith = async (settings: Record<string, string>): Promise<void> => {
    usual = false;
    await stopApi();
    await startApi(settings);
    usual = Object.keys(settings).length === 0;
  };

  // Whoever failed half way leaves no odd settings to the next file.
  afterAll(async () => {
    if (!usual) await restartWith({});
  });

  it('refuses clearly, keeps what was confirmed, and takes more when there is room', async () => {
    const half = await new Promise<string>((resolve, reject) => {
      uploaded({ chunkSize: PIECE, retryDelays: [] }, (upload, accepted) => {
        if (accepted === 4 * PIECE) upload.abort().then(() => resolve(upload.url!), reject);
      }).catch(reject);
    });
    // As if the database, or somebody else, had filled the disk meanwhile: all that is left is less than the reserve.
    await restartWith({ DENGWEN_INTAKE_RESERVE: '1P' });
    await expect(uploaded({ uploadUrl: half, retryDelays: [] })).rejects.toThrow('storage-full');
    expect(await offsetOf(half)).toBe(4 * PIECE);

    await restartWith({ DENGWEN_INTAKE_WAITING: '1M' });
    const refused = await fetch(ENDPOINT, {
      method: 'POST', headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': String(BYTES.length), 'Accept-Language': 'en' },
    });
    expect([refused.status, ((await refused.json()) as { type: string }).type]).toEqual([507, 'urn:dengwen:problem:storage-full']);

    await restartWith({});
    await uploaded({ uploadUrl: half });
    expect(onDisk(half).equals(BYTES)).toBe(true);
  });
});
