import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Api } from '../api/client';
import { concat } from '../bytes';
import { openFile, takeOriginal } from '../clue/file';
import { openClue } from '../clue/open';
import { sealMessage, sendMessage } from '../mailbox/message';
import { readMailbox } from '../mailbox/read';
import { mailboxAccess } from '../mailbox/signIn';
import { trustedManifest } from '../manifest/manifest';
import { sealReport, sendReport } from '../report/file';
import { receiptKeys } from '../receipt/keys';
import { newReportKeys, type ReportKeys } from '../report/keys';
import { hashHex } from '../seal/hash';
import { ReplacementServer } from '../testdata/replacementServer';
import { draft, newWorld, seat, type World } from '../testdata/world';
import { blobLength, type Attachment, type Materials } from './attachment';
import { deliverTo } from './deliver';
import { Pace } from './pace';
import { ship, type Handed } from './ship';

let world: World;
let server: ReplacementServer;
let api: Api;
let keys: ReportKeys;
let sent: Materials;

const contract = new Uint8Array(5_000_000).map((_, i) => i * 13 + (i >> 7));
const handed = (file: Uint8Array<ArrayBuffer>, name: string, note?: string): Handed =>
  ({ file: new Blob([file]), name, type: 'application/pdf', cleaned: [], left: [], ...(note && { note }) });

const shipped = (clueId: string, ...files: Handed[]): Promise<Materials> =>
  ship(world.manifest.deploymentId, clueId, files, (file, place) => deliverTo({ origin: server.origin, language: 'zh' })(file, place, new Pace(), () => undefined));

beforeAll(async () => {
  world = await newWorld();
  server = await ReplacementServer.start(world);
  api = connect({ origin: server.origin, language: 'zh' });
  keys = await newReportKeys(world.manifest.deploymentId);
  sent = await shipped(keys.clueId, handed(contract, '中标合同 (1).pdf', '第 3 页是改过的价'), { ...handed(Uint8Array.of(1, 2, 3), '照片.jpg'), original: new Blob(['as it was']) });
  await sendReport(api, await sealReport(world.manifest, draft(), keys, sent));
});
afterEach(() => server.honest());
afterAll(() => server.stop());

const open = () => openClue(seat(world, 'li.wen', api), keys.clueId);

async function read(attachment: Attachment): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of openFile(seat(world, 'li.wen', api), await open(), attachment)) pieces.push(piece);
  return concat(...pieces);
}

describe('files of a report', () => {
  it('are opened at the desk bit for bit, with what was said of them', async () => {
    const { materials: { attachments, dummies } } = await open();
    expect(attachments.map(({ name, note, size }) => ({ name, note, size }))).toEqual([
      { name: '中标合同 (1).pdf', note: '第 3 页是改过的价', size: contract.length }, { name: '照片.jpg', note: undefined, size: 3 }, { name: '照片.jpg', note: undefined, size: 9 },
    ]);
    expect(attachments[1]!.original).toBe(attachments[2]!.id);
    expect(dummies).toEqual([]);
    expect(hashHex(await read(attachments[0]!))).toBe(hashHex(contract));
    expect(new TextDecoder().decode(await read(attachments[2]!))).toBe('as it was');
  });

  it('tell the server neither name nor true size nor, when they are small, how many they are', async () => {
    const small = await shipped(keys.clueId, ...['a', 'b', 'c'].map((name) => handed(Uint8Array.of(7), name)));
    expect(small.dummies).toHaveLength(1);
    const lengths = [...small.attachments, ...small.dummies].map(({ blob }) => server.blobs.stored.get(blob)!.length);
    expect(new Set(lengths)).toEqual(new Set([blobLength(0)]));
  });

  it('are asked for again from where the line to the desk broke', async () => {
    server.blobs.mishaps.push({ method: 'GET', happen: (request, response) => {
      const { bytes } = server.blobs.stored.get(request.url!.split('/').at(-1)!)!;
      response.writeHead(200, { 'content-length': bytes.length }).write(bytes.subarray(0, 1_000_000), () => response.destroy());
      return true;
    } });
    expect(hashHex(await read(sent.attachments[0]!))).toBe(hashHex(contract));
  });

  it('come out as they are by a deed that is logged', async () => {
    const { head } = await takeOriginal(seat(world, 'li.wen', api), await open(), sent.attachments[0]!);
    expect(server.taken).toEqual([sent.attachments[0]!.blob]);
    expect(head.seq).toBeGreaterThan(0);
  });

  it('follow by the mailbox', async () => {
    const { deploymentId } = world.manifest;
    const late = await newReportKeys(deploymentId);
    await sendReport(api, await sealReport(world.manifest, draft(), late));
    // Filing wiped the keys of the page that filed; whoever comes back has the receipt.
    const access = mailboxAccess({ origin: server.origin, language: 'zh' }, deploymentId, await receiptKeys(deploymentId, late.secret));
    const box = await readMailbox(access, async () => trustedManifest(world.root, world.signed, new Date()));
    await sendMessage(access, await sealMessage(access, box, '补一份。', await shipped(late.clueId, handed(Uint8Array.of(9), '补.pdf'))));
    const officer = seat(world, 'li.wen', api);
    expect((await openClue(officer, late.clueId)).conversation.messages).toMatchObject([{ text: '补一份。', materials: { attachments: [{ name: '补.pdf' }] } }]);
  });
});

describe('a server that lies about files', () => {
  const lie = (change: (rows: { id: string; bytes: number }[]) => unknown): void => void (server.lies['POST clues openings'] = (honest) => ({ ...honest, blobs: change(honest.blobs) }));

  it.each([
    ['withholds one', (rows: unknown[]) => rows.slice(1)], ['adds one', (rows: unknown[]) => [...rows, { id: 'f'.repeat(32), bytes: 65_672 }]],
    ['puts one in the place of another', ([first, ...rows]: { bytes: number }[]) => [{ ...first, id: 'f'.repeat(32) }, ...rows]],
    ['shows one twice', ([first, _, ...rows]: unknown[]) => [first, first, ...rows]], ['names another length', ([first, ...rows]: { bytes: number }[]) => [{ ...first, bytes: first!.bytes + 1 }, ...rows]],
  ] as [string, (rows: { id: string; bytes: number }[]) => unknown][])('and %s sets off an alarm', async (_what, change) => {
    lie(change);
    await expect(open()).rejects.toMatchObject({ name: 'Alarm', code: 'attachments' });
  });

  it('and swaps, cuts off or changes contents sets off an alarm', async () => {
    const [first, second] = sent.attachments.map(({ blob }) => server.blobs.stored.get(blob)!);
    const honest = first!.bytes;
    for (const bytes of [second!.bytes, honest.subarray(0, -100_000), honest.map((byte, i) => (i === 3_000_000 ? byte ^ 1 : byte)) as Buffer]) {
      first!.bytes = bytes;
      await expect(read({ ...sent.attachments[0]! })).rejects.toMatchObject({ name: 'Alarm' });
      first!.bytes = honest;
    }
  });
});
