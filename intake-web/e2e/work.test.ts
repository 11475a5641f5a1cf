import { randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { answer } from '../core/api/client';
import { b64 } from '../core/bytes';
import { openClue } from '../core/clue/open';
import { readNotes, writeNote } from '../core/clue/notes';
import { deskKeyOf } from '../core/clue/seat';
import { deskIndex } from '../core/officer/deskIndex';
import { sealHeadline } from '../core/officer/headline';
import { zh } from '../desk/words/zh';
import { Hand } from './desk/hand';
import { file, seatOf } from './people';
import { launch } from './screens/browser';

const { act, clue, queue, session, shell, work } = zh;

const STORY = '村口的修路工程没有招标就给了他的外甥。';

/** Routine reports that are worked in one go. */
const ROUTINE = 10;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

/** Words that no other trial has written. */
const unique = (words: string): string => `${words}${randomBytes(4).toString('hex')}`;

const atDesk = (user = 'li.wen'): Promise<Hand> => Hand.atDesk(browser, user);

/** At a clue of one's own making, opened by key. */
async function atOpened(clueId: string, user?: string): Promise<Hand> {
  const hand = await atDesk(user);
  await hand.goTo(clueId);
  await hand.open();
  await hand.reads(STORY);
  return hand;
}

const timelineOf = async (clueId: string) => {
  const { api } = await seatOf('li.wen');
  return (await answer(api.GET('/v1/clues/{clueId}', { params: { path: { clueId } } }))).timeline.map(({ type }) => type);
};

describe('A headline', () => {
  it('is proposed at the first opening, changed by key, and found by a colleague who opens nothing', async () => {
    const { clueId } = await file(STORY);
    const hand = await atOpened(clueId);
    await hand.sees(clue.headline.proposed);
    await hand.page.keyboard.press('t');
    const headline = unique('石桥村修路');
    await hand.page.getByLabel(clue.headline.label).fill(headline);
    await hand.page.keyboard.press('Enter');
    await hand.page.getByRole('heading', { level: 1, name: headline }).waitFor();

    const colleague = await atDesk('zhao.lei');
    await colleague.goToList('a');
    await colleague.page.keyboard.press('/');
    await colleague.page.keyboard.type(headline);
    await colleague.page.locator(`a[href="#/clue/${clueId}"]`).waitFor();
    expect(await colleague.page.locator('a.row-link').count()).toBe(1);
    expect((await timelineOf(clueId)).filter((type) => type === 'opened')).toHaveLength(1);
  });

  it('that a colleague wrote meanwhile is shown beside one’s own, and neither is lost', async () => {
    const { clueId } = await file(STORY);
    const hand = await atOpened(clueId);
    await hand.sees(clue.headline.proposed);
    await hand.page.keyboard.press('t');
    await hand.page.getByLabel(clue.headline.label).fill('我写的标题');
    const seat = await seatOf('zhao.lei');
    const index = deskIndex(seat.manifest.deploymentId, deskKeyOf(seat, 'DISC'));
    const body = { version: 2, ciphertext: b64(await sealHeadline(index, clueId, 2, { text: '同事写的标题', tags: [], by: 'zhao.lei' })) };
    await answer(seat.api.PUT('/v1/clues/{clueId}/headline', { params: { path: { clueId } }, body }));

    await hand.page.keyboard.press('Enter');
    await hand.sees(clue.headline.changed('赵磊'));
    expect(await hand.page.locator('.difference').innerText()).toContain('同事');
    expect(await hand.page.getByLabel(clue.headline.label).inputValue()).toBe('我写的标题');
    await hand.press(clue.headline.mine);
    await hand.page.getByRole('heading', { level: 1, name: '我写的标题' }).waitFor();
  });
});

describe('An internal note', () => {
  it('is written by key, read by colleagues, and changed by two without loss', async () => {
    const { clueId } = await file(STORY);
    const hand = await atOpened(clueId);
    await hand.page.keyboard.press('i');
    await hand.page.getByLabel(clue.notes.text, { exact: true }).fill('先查招标公告。');
    await hand.page.keyboard.press('Control+Enter');
    await hand.page.locator('.note', { hasText: '先查招标公告。' }).waitFor();

    const seat = await seatOf('zhao.lei');
    const opened = await openClue(seat, clueId);
    const [note] = await readNotes(seat, opened);
    expect(note).toMatchObject({ text: '先查招标公告。', user: 'li.wen', version: 1 });

    await hand.press(clue.notes.edit);
    await hand.page.getByLabel(clue.notes.text, { exact: true }).fill('先查招标公告，再查合同。');
    await writeNote(seat, opened, { id: note!.id, version: 2, text: '先问审计局。' });
    await hand.page.keyboard.press('Control+Enter');
    await hand.sees(clue.notes.changed('赵磊'));
    expect(await hand.page.locator('.difference').innerText()).toContain('审计局');
    await hand.press(clue.notes.mine);
    await hand.page.locator('.note', { hasText: '再查合同。' }).waitFor();
    await hand.sees(clue.notes.again(3));
  });
});

describe('A lock', () => {
  it('loses no text that was not sent', async () => {
    const { clueId } = await file(STORY);
    const hand = await atOpened(clueId);
    await hand.begin('reply');
    await hand.page.getByLabel(act.reply.text).fill('请补充是哪一年。');
    await hand.press(shell.lock);
    await hand.sees(session.unlockText);
    expect(await hand.page.content()).not.toContain('请补充是哪一年。');
    await hand.enter(hand.password, session.unlock);
    await hand.sees(clue.sealed.title);
    await hand.open();
    await hand.reads(STORY);
    await hand.begin('reply');
    expect(await hand.page.getByLabel(act.reply.text).inputValue()).toBe('请补充是哪一年。');
  });
});

describe('A line that breaks after a deed was done', () => {
  it('leaves one deed: the second press gets the first answer', async () => {
    const { clueId } = await file(STORY);
    const hand = await atOpened(clueId);
    let broken = false;
    await hand.page.route('**/acceptance', async (route) => {
      if (broken) return route.continue();
      broken = true;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await hand.begin('accept');
    await hand.page.keyboard.press('Control+Enter');
    await hand.press(act.accept.confirm);
    await hand.sees(act.lost);
    await hand.press(act.review);
    await hand.press(act.accept.confirm);
    await hand.sees(act.accept.done);
    expect((await timelineOf(clueId)).filter((type) => type === 'accepted')).toHaveLength(1);
  });
});

describe('A saved view', () => {
  it('is kept under a name, shared with the desk and followed by a colleague', async () => {
    const hand = await atDesk();
    await hand.goToList('a');
    const field = hand.page.getByRole('combobox', { name: queue.columns.field });
    await field.selectOption('F1');
    await field.blur();
    await hand.page.keyboard.press('v');
    const name = unique('工程建设');
    await hand.page.getByLabel(work.views.name).fill(name);
    await hand.page.getByLabel(work.views.shared).check();
    await hand.page.keyboard.press('Enter');
    await hand.page.getByRole('heading', { level: 1, name }).waitFor();

    const colleague = await atDesk('zhao.lei');
    await colleague.page.getByRole('link', { name }).click();
    await colleague.page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await colleague.page.getByRole('combobox', { name: queue.columns.field }).inputValue()).toBe('F1');
  });
});

describe('An officer without a mouse', () => {
  it(`works ${ROUTINE} routine reports`, async () => {
    for (let i = 0; i < ROUTINE; i++) await file(STORY);
    const { page } = await atDesk();
    const began = Date.now();
    for (let i = 0; i < ROUTINE; i++) {
      await page.keyboard.press('n');
      await page.locator('.letter-paper').waitFor();
      await page.locator('.clue-head [aria-keyshortcuts=A]').waitFor();
      await page.keyboard.press('a');
      await page.getByLabel(act.accept.text).waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: act.accept.confirm }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.clue-done', { hasText: act.accept.done }).waitFor();
      expect(await page.locator('.clue-standing').innerText()).toContain(queue.state.ACCEPTED);
    }
    console.log(`${ROUTINE} routine reports opened, read and accepted by keys in ${Math.round((Date.now() - began) / 1000)} s of the desk's own time`);
  });
});
