import { writeFileSync } from 'node:fs';
import { sealReply } from '../clue/answer';
import type { OpenClue } from '../clue/open';
import { b64, hex, randomBytes, te, unb64 } from '../bytes';
import type { ClueView, Event } from '../contract';
import { sealMessage } from '../mailbox/message';
import type { Mailbox } from '../mailbox/read';
import { fingerprint } from '../manifest/root';
import { newAccount } from '../officer/account';
import { signDeed } from '../officer/deed';
import { importSecretKey } from '../officer/device';
import { sealDeskKey } from '../officer/deskKey';
import { passwordKeys } from '../officer/password';
import { unwrapUserKey } from '../officer/userKey';
import { connect } from '../api/client';
import { sealReport } from '../report/file';
import { sealFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { leafOf, ZERO } from '../seal/leaf';
import { draft, newWorld, seat, type World } from './world';

const STORY = '某镇负责人给评标专家打招呼。\n第二行 😀';
const TEXT = '补充：😀\n第二行';
const REPLY = '已收到。';

// `npm run interop` writes what the other implementation must open, see api/seal/src/test/resources/interop/README.md.
await writeInterop('core/testdata/interop/typescript.json');

async function writeInterop(path: string): Promise<void> {
  const world = await newWorld('test.dengwen');
  const { root, signed, manifest } = world;
  const officer = await newOfficer(world);
  const { hex: print, hanzi } = fingerprint(root);
  const report = await newReport(world, officer.keys);
  const { keys: _, ...published } = officer;
  const fixture = {
    deploymentId: manifest.deploymentId, root, fingerprint: print, fingerprintCharacters: hanzi, ...signed, officer: published, ...report,
  };
  writeFileSync(path, `${JSON.stringify(fixture, null, 2)}\n`);
}

async function newOfficer(world: World) {
  const { deploymentId } = world.manifest;
  const [secretKey, password] = [randomBytes(16), '密码 ｐａｓｓ 1'];
  const device = await importSecretKey(secretKey);
  const { account, signature } = await newAccount(deploymentId, 'li.wen', '李文', password, device);
  const { wrap } = await passwordKeys(password, device, unb64(account.salt), account.kdf);
  const keys = await unwrapUserKey(deploymentId, 'li.wen', wrap, unb64(account.wrappedKey), account);
  const deskKey = b64(await sealDeskKey(deploymentId, world.desks['DISC']!, 'li.wen', account.recipient));
  return { secretKey: hex(secretKey), password, account, signature, deskKey, keys };
}

async function newReport(world: World, officerKeys: World['officers'][string]) {
  const { manifest } = world;
  const sealed = await sealReport(manifest, draft({ story: STORY }));
  const { clueId, keys, request } = sealed;
  const mailbox = { clueId, self: { v: 1, clueRecipient: request.clueRecipient, lastSeq: 0, lastHash: ZERO }, selfVersion: 1 } as unknown as Mailbox;
  const access = { api: connect({ origin: '', language: 'zh' }), keys, deploymentId: manifest.deploymentId } as const;
  const { id, seq, ciphertext } = (await sealMessage(access, mailbox, TEXT)).request;
  const atDesk = seat({ ...world, officers: { ...world.officers, 'li.wen': officerKeys } }, 'li.wen', access.api);
  const clue = { clueId, desk: 'DISC', clueRecipient: request.clueRecipient, mailboxRecipient: request.mailbox.recipient } as ClueView;
  const opened = { clue, conversation: { messages: [], replies: [], next: { seq: 1, previous: ZERO, lastSeq: 0, lastHash: ZERO } } } as unknown as OpenClue;
  const filed = await logged(manifest.deploymentId, clueId, request.mailbox.recipient, sealed.file);
  const deed = signDeed(manifest.deploymentId, atDesk.officer, clueId, { seq: 1, prev: filed.leaf }, 'accepted', { desk: 'DISC' }, new Date());
  const reply = await sealReply(atDesk, opened, { kind: 'REPLY', text: REPLY });
  return { receipt: hex(sealed.secret), clueId, report: request, story: STORY, message: { id, seq, text: TEXT, ciphertext }, reply, replyText: REPLY, ...filed, deed };
}

async function logged(deploymentId: string, clueId: string, mailbox: string, file: Uint8Array) {
  const event: Event = { v: 1, stream: clueId, seq: 0, type: 'filed', at: '2026-11-22', actor: 'reporter', objectHash: hashHex(file), prev: ZERO };
  const nonce = randomBytes(32);
  const place = { deploymentId, clueId, kind: 'opening', objectId: 'mailbox', seq: 0, author: 'server' } as const;
  const opening = b64(await sealFrame(place, mailbox, te(JSON.stringify({ event, nonce: hex(nonce) })), {}));
  return { event, leaf: leafOf(nonce, event), opening };
}
