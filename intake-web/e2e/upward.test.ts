import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { answer } from '../core/api/client';
import { b64, te, unhex } from '../core/bytes';
import { accept, reply } from '../core/clue/answer';
import { deedRequest } from '../core/clue/attempt';
import { handOut, keepBack, openHeld } from '../core/clue/held';
import { placeOfGrant } from '../core/clue/letterUp';
import { writeNote } from '../core/clue/notes';
import { openClue } from '../core/clue/open';
import { openGrant } from '../core/clue/report';
import { sealUp, upwardAct } from '../core/clue/sealUp';
import { deskKeyOf } from '../core/clue/seat';
import { deskOf } from '../core/manifest/manifest';
import { decrypt, newAgeKey } from '../core/seal/age';
import { sealFrame } from '../core/seal/frame';
import { zh } from '../desk/words/zh';
import { Hand } from './desk/hand';
import { file, ORDINARY, queueOf, readMailboxOf, root, seatOf, write } from './people';
import { launch } from './screens/browser';
import { dengwen } from './stack/cli';
import { DESK_ORIGIN, HOME, REPORT_ORIGIN } from './stack/places';
import { Sql, type Row } from './stack/sql';
import { readStack } from './stack/stack';

const { act, clue, work } = zh;

const STORY = '区里新来的常委让我们把工程交给他的弟弟。';

/** A report about somebody above the district, which its reporter took for a section chief. */
describe('A report that turns out to be about somebody above the district, by the command line', () => {
  const paper = (name: string, content: string): string => {
    writeFileSync(`${HOME}/${name}`, content);
    return `${HOME}/${name}`;
  };
  const reporter = (...args: string[]) => dengwen([...args, '--api', REPORT_ORIGIN, '--root', readStack().root]);
  const officer = (user: string, ...args: string[]) => {
    const { device, password } = readStack().officers[user]!;
    return dengwen([...args, '--api', DESK_ORIGIN, '--root', readStack().root, '--user', user, '--device', device], password);
  };

  it('goes up, is confirmed there, and the reporter goes on with the same receipt', async () => {
    const filed = (await reporter(
      'report', '--facets', paper('up-facets.json', JSON.stringify(ORDINARY)), '--text', paper('up-story.txt', STORY),
    )) as { clueId: string; receipt: string };
    await officer('li.wen', 'open', filed.clueId);
    expect(await officer('li.wen', 'seal-up', filed.clueId, '--reason', 'HIGHER_POST', '--text', paper('why.txt', '上月已任区委常委。'),
      '--tell', paper('up-told.txt', act.sealUp.told))).toMatchObject({ state: 'SEALED_UP' });

    await expect(officer('li.wen', 'open', filed.clueId)).rejects.toThrow('not-found');
    const { items } = (await officer('li.wen', 'stubs', '--desk', 'DISC')) as { items: { clueId: string }[] };
    expect(items).toContainEqual(expect.objectContaining({ clueId: filed.clueId, state: 'SEALED_UP' }));

    expect(await officer('tang.yi', 'open', filed.clueId)).toMatchObject({
      report: { answers: { story: STORY } }, letterUp: { reason: 'HIGHER_POST', by: 'li.wen', openers: [{ user: 'li.wen' }, { user: 'li.wen' }] },
    });
    await reporter('mailbox', '--receipt', filed.receipt, '--reply', paper('before.txt', '确认以前写的。'));
    await officer('tang.yi', 'confirm', filed.clueId, '--tell', paper('up-confirmed.txt', act.renew.told));
    expect(await reporter('mailbox', '--receipt', filed.receipt, '--reply', paper('after.txt', '确认以后写的。'))).toMatchObject({
      replies: [{ kind: 'SEALED_UP', desk: 'DISC' }, { kind: 'REKEYED', desk: 'SUPERIOR' }],
    });
    expect(await officer('tang.yi', 'open', filed.clueId)).toMatchObject({ messages: [{ text: '确认以前写的。' }, { text: '确认以后写的。' }] });
  });
});

/** Whoever steals everything afterwards, with every key of the district and what its officer remembers. */
describe('A stolen database after a clue went up', () => {
  let sql: Sql;

  beforeAll(() => {
    sql = Sql.connect();
  });
  afterAll(() => sql.close());

  it('opens nothing with all the district’s keys, and holds no facet of it', async () => {
    const filed = await file(STORY);
    const li = await seatOf('li.wen');
    const first = await openClue(li, filed.clueId);
    const accepted = await accept(li, first);
    const answered = await reply(li, { ...first, head: accepted.head }, '在办。');
    await writeNote(li, { ...first, head: answered.head }, { id: '0'.repeat(31) + '1', version: 1, text: '先查。' });
    const opened = await openClue(li, filed.clueId);
    await sealUp(li, opened, { reason: 'RANK', text: '', told: act.sealUp.told });
    await write(filed, '送出以后写的。');

    const rows = await everythingOf(sql, filed.clueId);
    const files = rows.flatMap((row) => Object.values(row)).filter((value) => value?.startsWith(AGE)).map((value) => unhex(value!));
    expect(files.length).toBeGreaterThan(5);
    const keys = (await Promise.all(['li.wen', 'zhao.lei', 'wu.fang', 'zhou.ping', 'xu.ran', 'gao.min'].map((user) => seatOf(user))))
      .flatMap(({ officer }) => [officer.keys.age, ...[...officer.desks.values()].map(({ age }) => age)]);
    for (const sealed of files) for (const key of keys) {
      await expect(decrypt(sealed, key.identity)).rejects.toMatchObject({ name: 'Alarm' });
    }
    // The superior's key alone opens the grant, and with it the rest.
    const tang = await seatOf('tang.yi');
    expect((await openClue(tang, filed.clueId)).conversation.messages.map(({ text }) => text)).toEqual(['送出以后写的。']);
    expect(rows.filter((row) => JSON.stringify(row).includes('A02'))).toEqual([]);
    expect(await sql.query(`SELECT id FROM note WHERE clue_id = '${filed.clueId}'`)).toEqual([]);
    expect(await queueOf(li)).not.toContain(filed.clueId);
    expect((await readMailboxOf(filed)).replies.at(-1)).toMatchObject({ kind: 'SEALED_UP' });
  });
});

describe('An officer who pretends to send a clue up', () => {
  it('buries nothing: the superior finds out, and comes to the old grants, which nobody opens without their readers', async () => {
    const filed = await file(STORY);
    const li = await seatOf('li.wen');
    const opened = await openClue(li, filed.clueId);
    const signed = await upwardAct(li, opened, { reason: 'RANK', text: '', told: '已转交。' });
    const superior = deskOf(li.manifest, 'SUPERIOR');
    const desk = deskKeyOf(li, 'DISC');
    const place = placeOfGrant(root().deploymentId, filed.clueId, superior, { author: desk, generation: 0 });
    const nothing = te(JSON.stringify({ v: 1, identity: (await newAgeKey()).identity, report: opened.reportHash }));
    const grant = b64(await sealFrame(place, superior.recipient, nothing, { author: desk.signing }));
    await answer(li.api.POST('/v1/clues/{clueId}/sealing-up', deedRequest(li, opened, 'sealed-up', { ...signed, grant })));

    const tang = await seatOf('tang.yi');
    await expect(openClue(tang, filed.clueId)).rejects.toMatchObject({ name: 'Alarm', code: 'clue-key' });
    const clue = await answer(tang.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: filed.clueId } } }));
    await keepBack(tang, clue, 'WAITS');
    const anew = await answer(tang.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: filed.clueId } } }));
    const { since, grants } = await handOut(tang, anew, 'KEY_FALSE');
    expect(since).toBe(clue.sealedUp!.on);
    expect(grants.map(({ desk: reader }) => reader).sort()).toEqual(['DISC', 'OVERSIGHT']);
    const old = { ...clue, ...opened.clue };
    expect(await openGrant(li.manifest, desk, old, grants.find(({ desk: reader }) => reader === 'DISC')!, opened.reportHash)).toEqual(opened.key);

    const again = await answer(tang.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: filed.clueId } } }));
    const act = { desk: again.desk, decision: 'HANDED_OUT', reason: 'OTHER' } as const;
    const { held } = await answer(tang.api.POST('/v1/clues/{clueId}/held-decisions', deedRequest(tang, { clue: again, head: again.head }, 'held-handed-out', act)));
    await expect(openHeld({ ...li, officer: { ...li.officer, desks: new Map([['SUPERIOR', { ...desk, desk: 'SUPERIOR' }]]) } }, clue, held!))
      .rejects.toMatchObject({ name: 'Alarm' });
  });
});

describe('At the desk', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('an officer seals up by key, keeps a stub, and the superior’s reads who had opened it and confirms', async () => {
    const { clueId } = await file(STORY);
    const hand = await Hand.atDesk(browser, 'li.wen');
    await hand.goTo(clueId);
    await hand.open();
    await hand.reads(STORY);
    await hand.begin('sealUp');
    await hand.page.getByRole('radio', { name: act.sealUp.reasons.HIGHER_POST }).check();
    await hand.page.keyboard.press('Control+Enter');
    await hand.sees(act.sealUp.consequence[2]!);
    await hand.page.keyboard.press('Enter');
    await hand.page.getByRole('heading', { level: 1, name: work.stubs.title }).waitFor();
    await hand.page.getByTitle(`${clue.whole} ${clueId}`).waitFor();
    expect(await hand.page.getByText(STORY).count()).toBe(0);
    await hand.page.goto(`${DESK_ORIGIN}/#/clue/${clueId}`);
    await hand.page.getByRole('heading', { level: 1, name: zh.shell.missing.title }).waitFor();

    const above = await Hand.atDesk(browser, 'tang.yi');
    await above.goTo(clueId);
    await above.open();
    await above.reads(STORY);
    await above.sees(clue.letterUp.openers);
    await above.begin('renew');
    await above.page.keyboard.press('Control+Enter');
    await above.sees(act.renew.confirm);
    await above.page.keyboard.press('Enter');
    await above.sees(act.renew.done);
    expect((await openClue(await seatOf('tang.yi'), clueId)).keys).toHaveLength(2);
  });
});

const AGE = Buffer.from('age-encryption.org/v1').toString('hex');

/** Every row of every table that names the clue. */
async function everythingOf(sql: Sql, clueId: string): Promise<Row[]> {
  const tables = await sql.query("SELECT TABLE_NAME AS name FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_NAME = 'clue_id'");
  const rows: Row[] = [];
  // One after the other: they share a line.
  for (const { name } of tables) rows.push(...await sql.query(`SELECT * FROM \`${name}\` WHERE clue_id = '${clueId}'`));
  return rows;
}
