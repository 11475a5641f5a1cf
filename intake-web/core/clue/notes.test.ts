import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AlarmCode } from '../alarm';
import { connect, type Api } from '../api/client';
import { b64, te } from '../bytes';
import type { StoredNote } from '../contract';
import { sealReport, sendReport, type SealedReport } from '../report/file';
import { sealFrame } from '../seal/frame';
import { ReplacementServer } from '../testdata/replacementServer';
import { draft, newWorld, seat, type World } from '../testdata/world';
import { reply } from './answer';
import { openClue } from './open';
import { readNotes, writeNote } from './notes';
import { pseudonym } from './pseudonym';

const ID = '00112233445566778899aabbccddeeff';

let world: World;
let server: ReplacementServer;
let api: Api;
let clue: SealedReport;

beforeAll(async () => {
  world = await newWorld();
  server = await ReplacementServer.start(world);
  api = connect({ origin: server.origin, language: 'zh' });
  clue = await sealReport(world.manifest, draft());
  await sendReport(api, clue);
  const writer = seat(world, 'li.wen', api);
  await writeNote(writer, await openClue(writer, clue.clueId), { id: ID, version: 1, text: '先查招标公告。\r\n再查合同。' });
});
afterEach(() => server.honest());
afterAll(() => server.stop());

const reader = () => seat(world, 'wang.wu', api);
const read = async () => readNotes(reader(), await openClue(reader(), clue.clueId));
const lie = (change: (note: StoredNote) => Partial<StoredNote>) => {
  server.lies['GET clues notes'] = ({ items }: { items: StoredNote[] }) => ({ items: items.map((note) => ({ ...note, ...change(note) })), next: null });
};
const alarm = (code: AlarmCode) => expect(read()).rejects.toMatchObject({ name: 'Alarm', code });

describe('a note', () => {
  it('is read by a colleague, with who wrote it', async () => {
    expect(await read()).toMatchObject([{ id: ID, version: 1, text: '先查招标公告。\n再查合同。', user: 'li.wen' }]);
  });

  it('reaches no mailbox and no conversation', async () => {
    expect((await openClue(reader(), clue.clueId)).conversation).toMatchObject({ messages: [], replies: [] });
    expect(server.rows.get(clue.clueId)!.entries.filter(({ type }) => type === 'REPLY')).toEqual([]);
  });
});

describe('a replacement server that', () => {
  it('names another author is found out', async () => {
    lie(() => ({ by: 'wang.wu' }));
    await alarm('frame-signature');
    lie(() => ({ by: 'mole' }));
    await alarm('membership');
  });

  it('gives an older version as a newer one, or a note as another, is found out', async () => {
    lie(() => ({ version: 2 }));
    await alarm('context-stanza');
    lie(() => ({ id: 'ffeeddccbbaa99887766554433221100' }));
    await alarm('context-stanza');
  });

  it('gives the copy of a reply as a note is found out', async () => {
    const writer = seat(world, 'li.wen', api);
    await reply(writer, await openClue(writer, clue.clueId), '请补充。');
    const { id, seq, copy = '' } = server.rows.get(clue.clueId)!.replies[0]!;
    lie(() => ({ id, version: seq, ciphertext: copy }));
    await alarm('frame');
  });

  it('forges one with the keys of an officer of another desk is found out', async () => {
    const place = { deploymentId: 'test.example', clueId: clue.clueId, kind: 'note', objectId: ID, seq: 1, author: 'desk:DISC:1' } as const;
    const signers = {
      author: world.officers['li.wen']!.signing, desk: world.desks['MKT']!.signing, by: pseudonym(world.desks['DISC']!, clue.clueId, 'li.wen'),
    };
    const ciphertext = b64(await sealFrame(place, clue.request.clueRecipient, te('{"v":1,"kind":"NOTE","text":"假"}'), signers));
    lie(() => ({ ciphertext }));
    await alarm('desk-signature');
  });
});
