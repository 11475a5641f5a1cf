import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Api } from './api/client';
import { accept, reply, tellOpening } from './clue/answer';
import { openClue } from './clue/open';
import { sealMessage, sendMessage } from './mailbox/message';
import { readMailbox, type Mailbox } from './mailbox/read';
import { mailboxAccess, type MailboxAccess } from './mailbox/signIn';
import { trustedManifest } from './manifest/manifest';
import { receiptKeys } from './receipt/keys';
import { ModeUnavailable, TooLong } from './report/body';
import { sealReport, sendReport } from './report/file';
import { ReplacementServer } from './testdata/replacementServer';
import { SAMPLES, testJson, testText } from './testdata/files';
import { draft, newWorld, seat, type World } from './testdata/world';

let world: World;
let server: ReplacementServer;
let api: Api;

beforeAll(async () => {
  world = await newWorld();
  server = await ReplacementServer.start(world);
  api = connect({ origin: server.origin, language: 'zh' });
});
afterAll(() => server.stop());

const trusted = async (seenVersion: number) => trustedManifest(world.root, world.signed, new Date(), seenVersion);
const access = async (secret: Uint8Array): Promise<MailboxAccess> =>
  mailboxAccess({ origin: server.origin, language: 'zh' }, world.manifest.deploymentId, await receiptKeys(world.manifest.deploymentId, secret));
const read = async (secret: Uint8Array): Promise<Mailbox> => readMailbox(await access(secret), trusted);

describe('a report through the core', () => {
  it('is opened and answered by the desk, and the reporter reads and writes back', async () => {
    const { clueId, secret } = await sendReport(api, await sealReport(world.manifest, draft({ story: '一\r\n二\r三' })));
    const officer = seat(world, 'li.wen', api);
    const opened = await openClue(officer, clueId);
    expect(opened.report.answers).toEqual({ story: '一\n二\n三' });

    await accept(officer, opened, '已受理。');
    const box = await access(secret);
    const first = await readMailbox(box, trusted);
    expect(first.replies).toMatchObject([{ kind: 'ACCEPTED', text: '已受理。', desk: 'DISC', lastSeq: 0 }]);

    await sendMessage(box, await sealMessage(box, first, '还有一份合同。'));
    await sendMessage(box, await sealMessage(box, await readMailbox(box, trusted), '再补充一句。'));
    const again = await openClue(seat(world, 'wang.wu', api), clueId);
    expect(again.conversation.messages.map(({ text }) => text)).toEqual(['还有一份合同。', '再补充一句。']);
    expect(again.conversation.replies).toMatchObject([{ user: 'li.wen', text: '已受理。' }]);

    await reply(seat(world, 'wang.wu', api), again, '收到。');
    const last = await read(secret);
    expect(last.replies.at(-1)).toMatchObject({ text: '收到。', lastSeq: 2 });
    expect(last.self).toMatchObject({ seenReplies: 2, lastSeq: 2, manifestVersion: 3 });
  });

  it.each([['2026-11-20', '2026-11-20'], ['soon', undefined]])('tells its reporter that the name was opened on %s', async (said, openedOn) => {
    const { clueId, secret } = await sendReport(api, await sealReport(world.manifest, draft()));
    const officer = seat(world, 'li.wen', api);
    await tellOpening(officer, await openClue(officer, clueId), '依审批表打开。', said);
    const { replies: [told] } = await read(secret);
    expect([told!.kind, told!.openedOn, told!.text]).toEqual(['UNMASKED', openedOn, '依审批表打开。']);
  });

  it('goes to the superior alone on the sealed path, and shows the server no facet', async () => {
    const { route } = draft();
    const sealed = await sealReport(world.manifest, draft(undefined, { route: { ...route, lead: 'SEALED', rule: '1' } }));
    expect(sealed.request.facets).toBeUndefined();
    expect(sealed.request.grants.map(({ desk, purpose }) => ({ desk, purpose }))).toEqual([{ desk: 'SUPERIOR', purpose: 'LEAD' }]);
    const { clueId } = await sendReport(api, sealed);
    expect((await openClue(seat(world, 'sun.li', api), clueId)).report.facets.rank).toBe('R_XIANGKE');
  });

  it('is taken without a name only, on the sealed path too', async () => {
    const { route, circumstances } = draft();
    for (const lead of ['DISC', 'SEALED'] as const) {
      const named = draft(undefined, { route: { ...route, lead }, circumstances: { ...circumstances, mode: 'NAMED' } });
      await expect(sealReport(world.manifest, named)).rejects.toThrow(ModeUnavailable);
    }
  });

  it('longer than the protocol carries is refused before anything is sent', async () => {
    await expect(sealReport(world.manifest, draft({ story: '长'.repeat(400_000) }))).rejects.toThrow(TooLong);
  });

  it('may be sent twice when the first answer was lost, and stays one report', async () => {
    const sealed = await sealReport(world.manifest, draft());
    const before = server.rows.size;
    server.lies['POST reports'] = () => ({ nobody: 'here' });
    await expect(sendReport(api, sealed)).rejects.toThrow();
    server.honest();
    await expect(sendReport(api, sealed)).resolves.toMatchObject({ clueId: sealed.clueId });
    expect(server.rows.size).toBe(before + 1);
  });
});

describe('real and hostile texts arrive unchanged', () => {
  const facts = testText(`${SAMPLES}/court-facts.jsonl`).trim().split('\n').map((line) => JSON.parse(line) as { text: string });
  const naughty = testJson<string[]>(`${SAMPLES}/naughty-strings.json`);

  it('all 16 court texts', async () => {
    expect(facts).toHaveLength(16);
    for (const { text } of facts) await roundTrip([text]);
  });

  it('every naughty string after a fixed sentence', async () => {
    expect(naughty.length).toBeGreaterThan(500);
    await roundTrip(naughty.map((text) => `某局长打招呼指定中标人。${text}`));
  });

  async function roundTrip(texts: string[]): Promise<void> {
    const story = texts.map((text) => text.replace(/\r\n?/g, '\n'));
    const { clueId } = await sendReport(api, await sealReport(world.manifest, draft({ story })));
    const opened = await openClue(seat(world, 'li.wen', api), clueId);
    expect(opened.report.answers['story']).toEqual(story);
  }
});
