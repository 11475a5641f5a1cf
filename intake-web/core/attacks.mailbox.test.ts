import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AlarmCode } from './alarm';
import { connect, type Api } from './api/client';
import { b64, hex, randomBytes, te, unb64 } from './bytes';
import { reply, sealReply } from './clue/answer';
import { openClue, type OpenClue } from './clue/open';
import type { Filed, Mailbox as Page, MailboxEntry } from './contract';
import { sealMessage, sendMessage } from './mailbox/message';
import { readMailbox } from './mailbox/read';
import { openSelf, sealSelf } from './mailbox/selfState';
import { mailboxAccess, signNonce, type MailboxAccess } from './mailbox/signIn';
import { trustedManifest } from './manifest/manifest';
import { newKeyPair } from './officer/account';
import { receiptKeys } from './receipt/keys';
import { sealReport, sendReport, type Receipt, type SealedReport } from './report/file';
import { sealFrame } from './seal/frame';
import { hashHex } from './seal/hash';
import { leafOf, ZERO } from './seal/leaf';
import { ReplacementServer } from './testdata/replacementServer';
import { draft, newWorld, seat, signBy, type World } from './testdata/world';

let world: World;
let server: ReplacementServer;
let api: Api;
let receipt: Receipt;
let access: MailboxAccess;

const trusted = async (seenVersion: number) => trustedManifest(world.root, world.signed, new Date(), seenVersion);
const read = () => readMailbox(access, trusted);
const alarm = (code: AlarmCode, deed: () => Promise<unknown> = read) => expect(deed()).rejects.toMatchObject({ name: 'Alarm', code });
const lie = (alter: (page: Page) => Partial<Page>) => {
  server.lies['GET mailbox'] = (page: Page) => ({ ...page, ...alter(page) });
};
const alterEntries = (type: MailboxEntry['type'], alter: (entries: MailboxEntry[]) => MailboxEntry[]) =>
  lie(({ entries }) => ({ entries: [...entries.filter((entry) => entry.type !== type), ...alter(entries.filter((entry) => entry.type === type))] }));

beforeAll(async () => {
  world = await newWorld();
  server = await ReplacementServer.start(world);
  api = connect({ origin: server.origin, language: 'zh' });
  receipt = await sendReport(api, await sealReport(world.manifest, draft()));
  const { deploymentId } = world.manifest;
  access = mailboxAccess({ origin: server.origin, language: 'zh' }, deploymentId, await receiptKeys(deploymentId, receipt.secret));
  await sendMessage(access, await sealMessage(access, await read(), '一'));
  for (const text of ['甲', '乙']) {
    const officer = seat(world, 'li.wen', api);
    await reply(officer, await openClue(officer, receipt.clueId), text);
  }
  await read();
});
afterEach(() => server.honest());
afterAll(() => server.stop());

it('without a lie everything reads', async () => {
  expect(await read()).toMatchObject({ replies: [{ text: '甲' }, { text: '乙' }], messages: [{ seq: 1 }] });
});

describe('when a report is filed, a server that', () => {
  const file = async (alter: (filed: Filed) => Partial<Filed>): Promise<SealedReport> => {
    server.lies['POST reports'] = (filed: Filed) => ({ ...filed, ...alter(filed) });
    return sealReport(world.manifest, draft());
  };
  const filing = async (code: AlarmCode, alter: (filed: Filed) => Partial<Filed>) => {
    const sealed = await file(alter);
    await alarm(code, () => sendReport(api, sealed));
  };

  it('names another clue gets no receipt shown', () => filing('clue-id', () => ({ clueId: receipt.clueId })));
  it('answers with a leaf that does not commit gets no receipt shown', () => filing('leaf', () => ({ leaf: ZERO })));
  it('announces another event gets no receipt shown', () => filing('opening', ({ event }) => ({ event: { ...event, objectHash: ZERO } })));
  it('sends the opening of another report gets no receipt shown', () =>
    filing('context-stanza', () => ({ opening: server.rows.get(receipt.clueId)!.entries[0]!.ciphertext! })));

  it.each([
    ['stores another file', { objectHash: ZERO }, 32, 'opening'],
    ['keeps the hour', { at: '2026-11-22T14:03:00Z' }, 32, 'opening'],
    ['commits with a short nonce', {}, 16, 'nonce'],
    ['logs it as a message', { type: 'message' }, 32, 'opening'],
    ['puts it behind another event', { prev: '1'.repeat(64) }, 32, 'event'],
  ] as const)('%s gets no receipt shown', async (_, change, nonceLength, code) => {
    const sealed = await sealReport(world.manifest, draft());
    const honest = await forged(sealed, change, nonceLength);
    server.lies['POST reports'] = (filed: Filed) => ({ ...filed, ...honest });
    await alarm(code, () => sendReport(api, sealed));
  });

  async function forged(sealed: SealedReport, change: object, nonceLength: number) {
    const { clueId, deploymentId, keys } = sealed;
    const objectHash = hashHex(sealed.file);
    const event = { v: 1, stream: clueId, seq: 0, type: 'filed', at: '2026-11-22', actor: 'reporter', objectHash, prev: ZERO, ...change } as const;
    const nonce = randomBytes(nonceLength);
    const place = { deploymentId, clueId, kind: 'opening', objectId: 'mailbox', seq: 0, author: 'server' } as const;
    const opening = b64(await sealFrame(place, keys.mailbox.recipient, te(JSON.stringify({ event, nonce: hex(nonce) })), {}));
    return { event, opening, leaf: nonceLength === 32 ? leafOf(nonce, event) : ZERO };
  }
});

describe('in the mailbox, a server that', () => {
  it('withholds a reply seen before is found out', async () => {
    alterEntries('REPLY', (replies) => replies.slice(0, 1));
    await alarm('sequence');
  });

  it('reorders, doubles or renumbers replies is found out', async () => {
    alterEntries('REPLY', (replies) => [...replies].reverse());
    await alarm('sequence');
    alterEntries('REPLY', ([first, second]) => [first!, first!, second!]);
    await alarm('sequence');
    alterEntries('REPLY', ([first, second]) => [{ ...second!, seq: 1 }, { ...first!, seq: 2 }]);
    await alarm('context-stanza');
  });

  it('says that another desk wrote is found out', async () => {
    alterEntries('REPLY', (replies) => replies.map((entry) => ({ ...entry, desk: 'SUPERIOR' as const })));
    await alarm('context-stanza');
  });

  it('writes a reply of its own is found out', async () => {
    const forged = await forgedReply();
    alterEntries('REPLY', (replies) => [...replies, { ...replies[1]!, seq: 3, id: 'f'.repeat(32), ciphertext: forged }]);
    await alarm('desk-signature');
  });

  it('dropped a reply and had the desk go on without it, is found out', async () => {
    await appendReply({ previous: ZERO });
    await alarm('sequence');
  });

  it('showed the desk a message that was never sent, or not the last one, is found out', async () => {
    await appendReply({ lastHash: '1'.repeat(64) });
    await alarm('sequence');
    await appendReply({ lastSeq: 2 });
    await alarm('sequence');
  });

  it('adds only what the desk honestly wrote is believed', async () => {
    const row = server.rows.get(receipt.clueId)!;
    const before = row.self;
    await appendReply({});
    expect((await read()).replies).toHaveLength(3);
    // The reporter now knows of three replies; the other tests begin with two.
    row.self = before;
  });

  it('edits or cuts a reply is found out', async () => {
    for (const alter of [(file: Uint8Array) => file.slice(0, -1), (file: Uint8Array) => (file[file.length - 1]! ^= 1, file)]) {
      alterEntries('REPLY', ([first, second]) => [{ ...first!, ciphertext: b64(alter(unb64(first!.ciphertext!))) }, second!]);
      await alarm('ciphertext');
    }
  });

  it('lost or changed a message is found out', async () => {
    alterEntries('MESSAGE', () => []);
    await alarm('sequence');
    alterEntries('MESSAGE', ([first]) => [{ ...first!, hash: ZERO }]);
    await alarm('sequence');
  });

  it('withholds or replaces an opening is found out', async () => {
    alterEntries('OPENING', (openings) => openings.slice(0, 1));
    await alarm('opening');
    alterEntries('OPENING', ([first, second]) => [first!, { ...second!, ciphertext: first!.ciphertext! }]);
    await alarm('context-stanza');
  });

  it('withholds the opening of a report just filed is found out', async () => {
    const { secret } = await sendReport(api, await sealReport(world.manifest, draft()));
    const fresh = mailboxAccess({ origin: server.origin, language: 'zh' }, access.deploymentId, await receiptKeys(access.deploymentId, secret));
    alterEntries('OPENING', () => []);
    await alarm('opening', () => readMailbox(fresh, trusted));
  });

  it('seals another opening of the same event is found out', async () => {
    const { clueId } = receipt;
    const { event } = (await read()).self.openings[0]!;
    const place = { deploymentId: access.deploymentId, clueId, kind: 'opening', objectId: 'mailbox', seq: 0, author: 'server' } as const;
    const body = te(JSON.stringify({ event, nonce: hex(randomBytes(32)) }));
    const ciphertext = b64(await sealFrame(place, access.keys.mailbox.recipient, body, {}));
    alterEntries('OPENING', ([first, second]) => [{ ...first!, ciphertext }, second!]);
    await alarm('opening');
  });

  it('ties the mailbox to another report is found out', async () => {
    const other = await sealReport(world.manifest, draft());
    lie(() => ({ clueId: other.clueId }));
    await alarm('ciphertext');
  });

  it('brings back an older state of the reporter is found out', async () => {
    const { deploymentId, keys } = access;
    const { selfVersion, self } = await read();
    const older = await sealSelf(keys.selfKey, deploymentId, receipt.clueId, selfVersion, { ...self, lastSeq: 0, lastHash: ZERO, openings: [] });
    lie(() => ({ self: { version: selfVersion, ciphertext: b64(older) } }));
    await alarm('sequence');
  });

  it('hands out an old state under a new number, or changes it, is found out', async () => {
    lie(({ self }) => ({ self: { ...self, version: self.version + 1 } }));
    await alarm('ciphertext');
    const { selfKey } = access.keys;
    await expect(openSelf(selfKey, 'elsewhere.example', receipt.clueId, 1, unb64(server.rows.get(receipt.clueId)!.self.ciphertext))).rejects.toMatchObject({ code: 'ciphertext' });
  });

  it('rolls the manifest back is found out', async () => {
    const old = signBy(world.signers, { ...world.manifest, version: 2 }, 'root-1', 'root-3');
    await alarm('manifest-rollback', () => readMailbox(access, async (seen) => trustedManifest(world.root, old, new Date(), seen)));
  });

  /** The desk's honest next reply, but for what the server made it believe. */
  async function appendReply(believed: Partial<OpenClue['conversation']['next']>): Promise<void> {
    const officer = seat(world, 'li.wen', api);
    const opened = await openClue(officer, receipt.clueId);
    const conversation = { ...opened.conversation, next: { ...opened.conversation.next, ...believed } };
    const { id, seq, ciphertext } = await sealReply(officer, { ...opened, conversation }, { kind: 'REPLY', text: '丙' });
    alterEntries('REPLY', (replies) => [...replies, { ...replies[1]!, id, seq, ciphertext }]);
  }

  // The server knows the mailbox's recipient and every context; what it lacks is the desk's key.
  async function forgedReply(): Promise<string> {
    const place = { deploymentId: access.deploymentId, clueId: receipt.clueId, kind: 'reply', objectId: 'f'.repeat(32), seq: 3, author: 'desk:DISC:1' } as const;
    const { signing } = await newKeyPair();
    const body = te(JSON.stringify({ v: 1, kind: 'REFUSED', ground: 'NA3', text: '不予受理', previous: ZERO, lastSeq: 0, lastHash: ZERO }));
    return b64(await sealFrame(place, access.keys.mailbox.recipient, body, { author: signing, desk: signing }));
  }
});

describe('a challenge', () => {
  it('of another length than 32 bytes is not signed: the key is no oracle', () => {
    for (const length of [0, 16, 31, 33, 64]) {
      expect(() => signNonce(access.deploymentId, access.keys, new Uint8Array(length))).toThrow(expect.objectContaining({ code: 'nonce' }));
    }
    expect(signNonce(access.deploymentId, access.keys, new Uint8Array(32))).toHaveLength(64);
  });

  it('of another length that a server sends stops the sign-in', async () => {
    server.lies['POST mailbox challenges'] = () => ({ nonce: b64(new Uint8Array(64)), expiresIn: 120 });
    const fresh = mailboxAccess({ origin: server.origin, language: 'zh' }, access.deploymentId, access.keys);
    await alarm('nonce', () => readMailbox(fresh, trusted));
  });
});
