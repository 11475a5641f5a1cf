import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect, type Api } from '../api/client';
import { b64, unb64 } from '../bytes';
import type { ClueView, MailboxEntry } from '../contract';
import { readMailbox, type Mailbox } from '../mailbox/read';
import { sealMessage, sendMessage } from '../mailbox/message';
import { mailboxAccess, type MailboxAccess } from '../mailbox/signIn';
import { trustedManifest } from '../manifest/manifest';
import { receiptKeys } from '../receipt/keys';
import { sealReport, sendReport } from '../report/file';
import { newAgeKey, type AgeKey } from '../seal/age';
import { signRekey } from '../seal/rekey';
import { ReplacementServer } from '../testdata/replacementServer';
import { draft, newWorld, seat, type World } from '../testdata/world';
import { accept, reply, sealReply } from './answer';
import { openByAny } from './keys';
import { placeOfGrant } from './letterUp';
import { openClue, type OpenClue } from './open';
import { renew } from './renew';
import { sealUp } from './sealUp';

const UPWARD = { reason: 'HIGHER_POST', text: '上月已任区委常委。', told: '已转交上级。' } as const;

let world: World;
let server: ReplacementServer;
let api: Api;
let clueId: string;
let access: MailboxAccess;
let below: OpenClue;

beforeAll(async () => {
  world = await newWorld();
  server = await ReplacementServer.start(world);
  api = connect({ origin: server.origin, language: 'zh' });
});
afterAll(() => server.stop());

beforeEach(async () => {
  server.honest();
  const filed = await sendReport(api, await sealReport(world.manifest, draft()));
  clueId = filed.clueId;
  const { deploymentId } = world.manifest;
  access = mailboxAccess({ origin: server.origin, language: 'zh' }, deploymentId, await receiptKeys(deploymentId, filed.secret));
  const officer = seat(world, 'wang.wu', api);
  await openClue(officer, clueId);
  await accept(seat(world, 'li.wen', api), await openClue(seat(world, 'li.wen', api), clueId), '已受理。');
  below = await openClue(seat(world, 'li.wen', api), clueId);
  await write('还有一份合同。');
  below = await openClue(seat(world, 'li.wen', api), clueId);
  await sealUp(seat(world, 'li.wen', api), below, UPWARD);
});

const superior = () => seat(world, 'sun.li', api);
const read = (): Promise<Mailbox> => readMailbox(access, async (seen) => trustedManifest(world.root, world.signed, new Date(), seen));
const write = async (text: string): Promise<void> => void (await sendMessage(access, await sealMessage(access, await read(), text)));
const confirm = async (): Promise<void> => void (await renew(superior(), await openClue(superior(), clueId), '已收到。'));
const alarm = (of: Promise<unknown>, code: string) => expect(of).rejects.toMatchObject({ name: 'Alarm', code });

describe('what goes up', () => {
  it('opens at the superior’s desk with the reason, the readers and the whole conversation but the copies', async () => {
    const opened = await openClue(superior(), clueId);
    expect(opened.report.answers).toEqual(below.report.answers);
    expect(opened.letterUp).toMatchObject({ reason: 'HIGHER_POST', text: UPWARD.text, by: 'li.wen' });
    expect(opened.letterUp?.openers.map(({ user }) => user)).toEqual(['wang.wu', 'li.wen', 'li.wen', 'li.wen']);
    expect(opened.conversation.messages.map(({ text }) => text)).toEqual(['还有一份合同。']);
    expect(opened.conversation.replies).toEqual([]);
    expect(opened.conversation.destroyed.map(({ seq, desk }) => [seq, desk])).toEqual([[1, 'DISC'], [2, 'DISC']]);
  });

  it('is told to the reporter, who goes on with the same receipt', async () => {
    expect((await read()).replies).toMatchObject([{ kind: 'ACCEPTED' }, { kind: 'SEALED_UP', desk: 'DISC', text: UPWARD.told }]);
    await write('补充一点。');
    expect((await openClue(superior(), clueId)).conversation.messages.at(-1)?.text).toBe('补充一点。');
  });

  it('goes on under a key that the district never had, and old and new letters are read with one another', async () => {
    await write('确认以前写的。');
    await confirm();
    expect((await read()).replies.at(-1)).toMatchObject({ kind: 'REKEYED', desk: 'SUPERIOR' });
    await write('确认以后写的。');
    const opened = await openClue(superior(), clueId);
    expect(opened.conversation.messages.map(({ text }) => text)).toEqual(['还有一份合同。', '确认以前写的。', '确认以后写的。']);
    await reply(superior(), opened, '收到。');
    expect((await read()).replies.at(-1)).toMatchObject({ kind: 'REPLY', desk: 'SUPERIOR', text: '收到。' });
    expect((await openClue(superior(), clueId)).conversation.replies.map(({ kind }) => kind)).toEqual(['REKEYED', 'REPLY']);
  });

  it('leaves the officer who has the old key nothing of what is written afterwards', async () => {
    await confirm();
    await write('确认以后写的。');
    const { id, seq, ciphertext } = server.rows.get(clueId)!.messages.at(-1)!;
    const place = { deploymentId: world.manifest.deploymentId, clueId, kind: 'message', objectId: id, seq, author: 'reporter' } as const;
    await alarm(openByAny(below.keys, place, unb64(ciphertext), {}), 'ciphertext');
  });

  it('is closed to every key of the district and of oversight', async () => {
    const { grant } = server.rows.get(clueId)!.up!;
    const { deploymentId } = world.manifest;
    const place = placeOfGrant(deploymentId, clueId, world.desks['SUPERIOR']!, { author: world.desks['DISC']!, generation: 0 });
    const keys: AgeKey[] = [world.desks['DISC']!.age, world.desks['MKT']!.age, world.oversight, ...Object.values(world.officers).map(({ age }) => age)];
    for (const key of keys) await alarm(openByAny([key], place, unb64(grant), {}), 'ciphertext');
    await expect(openByAny([world.desks['SUPERIOR']!.age], place, unb64(grant), {})).resolves.toBeDefined();
  });
});

describe('a server or an officer who lies about it', () => {
  const view = (alter: (clue: ClueView) => Partial<ClueView>) => {
    server.lies['GET clues'] = (clue: ClueView) => ({ ...clue, ...alter(clue) });
  };

  it('and leaves out a reader is found out', async () => {
    view(({ timeline }) => ({ timeline: timeline.slice(1) }));
    await alarm(openClue(superior(), clueId), 'sealed-up');
  });

  it('and names somebody else as the sender is found out', async () => {
    view(({ timeline }) => ({ timeline: timeline.map((step) => (step.type === 'sealed-up' ? { ...step, actor: 'user:wang.wu' } : step)) }));
    await alarm(openClue(superior(), clueId), 'sealed-up');
  });

  it('and says that a desk which never led it sealed it up is found out', async () => {
    view(() => ({ sealedUp: { desk: 'MKT', epoch: 1, on: '2026-11-23' } }));
    await alarm(openClue(superior(), clueId), 'context-stanza');
  });

  it('and keeps a grant of the district beside the superior’s is found out', async () => {
    view(({ grants }) => ({ grants: [...grants, { desk: 'DISC', epoch: 1, purpose: 'LEAD', hash: 'f'.repeat(64) }] }));
    await alarm(openClue(superior(), clueId), 'grants');
  });

  it('and keeps facets in the row is found out', async () => {
    view(() => ({ sealed: false, facets: below.report.facets as ClueView['facets'] }));
    await alarm(openClue(superior(), clueId), 'facets');
  });

  it('and withholds the new key is found out', async () => {
    await confirm();
    server.lies['POST clues openings'] = (released) => ({ ...released, rekeys: [] });
    await alarm(openClue(superior(), clueId), 'rekey');
  });

  it('and gives the desk another new key than it signed is found out', async () => {
    await confirm();
    const other = await newAgeKey();
    server.lies['POST clues openings'] = ({ rekeys, ...released }) => ({ ...released, rekeys: [{ ...rekeys[0], recipient: other.recipient }] });
    await alarm(openClue(superior(), clueId), 'rekey');
  });

  it('and withholds the copy of a reply that nobody destroyed is found out', async () => {
    await confirm();
    server.lies['POST clues openings'] = ({ replies, ...released }) => ({
      ...released, replies: replies.map(({ copy: _, ...row }: { copy?: string }) => row),
    });
    await alarm(openClue(superior(), clueId), 'sequence');
  });
});

describe('a desk that is not the superior’s', () => {
  it('leads no reporter to a key of its own', async () => {
    const key = await newAgeKey();
    const desk = world.desks['DISC']!;
    const rekey = { v: 1, clueId, generation: 1, desk: 'DISC', epoch: 1, recipient: key.recipient } as const;
    const signature = signRekey(desk.signing, world.manifest.deploymentId, rekey);
    const next = { ...below.conversation.next, seq: 3, previous: server.rows.get(clueId)!.replies.at(-1)!.hash };
    const forged = await sealReply(seat(world, 'li.wen', api), { ...below, conversation: { ...below.conversation, next } }, {
      kind: 'REKEYED', text: '换钥匙。', rekey: { generation: 1, recipient: key.recipient, signature },
    });
    const entry: MailboxEntry = { type: 'REPLY', id: forged.id, seq: 3, desk: 'DISC', epoch: 1, ciphertext: forged.ciphertext, on: '2026-11-24' };
    server.rows.get(clueId)!.entries.push(entry);
    await alarm(read(), 'rekey');
  });

  it('cannot change the signed key either: the superior’s signature is over it', async () => {
    await confirm();
    const row = server.rows.get(clueId)!.rekeys[0]!;
    const flipped = unb64(row.signature);
    flipped[0]! ^= 1;
    server.lies['POST clues openings'] = (released) => ({ ...released, rekeys: [{ ...row, signature: b64(flipped) }] });
    await alarm(openClue(superior(), clueId), 'rekey');
  });
});
