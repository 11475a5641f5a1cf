import { randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { answer } from '../core/api/client';
import { accept } from '../core/clue/answer';
import { openClue } from '../core/clue/open';
import { shortId } from '../desk/labels';
import { zh } from '../desk/words/zh';
import { Hand } from './desk/hand';
import { file, seatOf } from './people';
import { launch } from './screens/browser';
import { DESK_ORIGIN } from './stack/places';

const { act, queue, work } = zh;

const STORY = '村口的修路工程没有招标就给了他的外甥。';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const unique = (words: string): string => `${words}${randomBytes(4).toString('hex')}`;

async function accepted(): Promise<string> {
  const { clueId } = await file(STORY);
  const seat = await seatOf('li.wen');
  await accept(seat, await openClue(seat, clueId));
  return clueId;
}

/** What the server holds of a clue. */
const held = async (clueId: string) => {
  const { api } = await seatOf('zhao.lei');
  const { state, assignee } = await answer(api.GET('/v1/clues/{clueId}', { params: { path: { clueId } } }));
  return { state, assignee };
};

/** The newest first, so that what was just filed stands on the first page; each of the clues is chosen by X. */
async function choose(hand: Hand, clueIds: readonly string[]): Promise<void> {
  await hand.page.goto(`${DESK_ORIGIN}/#/all?sort=RECEIVED`);
  for (const clueId of clueIds) {
    await hand.page.locator(`a.row-link[href="#/clue/${clueId}"]`).focus();
    await hand.page.keyboard.press('x');
  }
  await hand.sees(queue.selected(clueIds.length));
}

describe('Clues that are handed on together', () => {
  it('are each assigned by a deed of their own, and what may not be assigned is named', async () => {
    const [first, second, unread] = [await accepted(), await accepted(), (await file(STORY)).clueId];
    const hand = await Hand.atDesk(browser, 'zhao.lei');
    await choose(hand, [first, second, unread]);
    await hand.tabTo(act.assign.button, 'Shift+Tab');
    await hand.page.keyboard.press('Enter');
    await hand.page.getByRole('radio', { name: '吴芳' }).waitFor();
    await hand.tabTo('李文');
    for (let at = ''; !at.startsWith('吴芳'); ) {
      await hand.page.keyboard.press('ArrowDown');
      at = await hand.page.locator('label:has(input[name=assignee]:checked)').innerText();
    }
    await hand.page.keyboard.press('Enter');
    await hand.sees(act.assign.manyDone(2));
    await hand.sees(act.assign.manyRest(1));
    expect(await hand.page.locator('dialog li').innerText()).toContain(shortId(unread));

    expect(await held(first)).toEqual({ state: 'ASSIGNED', assignee: 'wu.fang' });
    expect(await held(second)).toEqual({ state: 'ASSIGNED', assignee: 'wu.fang' });
    expect(await held(unread)).toEqual({ state: 'RECEIVED', assignee: null });
  });
});

describe('Notices', () => {
  it('tell the handler what was given to him, lead there, and are read at once', async () => {
    const clueId = await accepted();
    const chief = await Hand.atDesk(browser, 'zhao.lei');
    await choose(chief, [clueId]);
    await chief.tabTo(act.assign.button, 'Shift+Tab');
    await chief.page.keyboard.press('Enter');
    await chief.page.getByRole('radio', { name: '孙浩' }).check();
    await chief.page.keyboard.press('Enter');
    await chief.sees(act.assign.manyDone(1));

    const handler = await Hand.atDesk(browser, 'sun.hao');
    await handler.page.keyboard.press('g');
    await handler.page.keyboard.press('n');
    await handler.sees(work.notices.kind.ASSIGNED);
    await handler.page.locator(`.told a[href="#/clue/${clueId}"]`).waitFor();
    await handler.tabTo(work.notices.readAll);
    await handler.page.keyboard.press('Enter');
    await handler.page.locator('.told-unread').first().waitFor({ state: 'detached' });

    const { api } = await seatOf('sun.hao');
    expect((await answer(api.GET('/v1/notices'))).unread).toBe(0);
  });
});

describe('Rules and texts', () => {
  it('are shown as signed, word by word, and gone back from', async () => {
    const { api, manifest } = await seatOf('li.wen');
    const hash = manifest.documents['calendar']!;
    const calendar = (await answer(api.GET('/v1/documents/{hash}', { params: { path: { hash } } }))) as { years: Record<string, { holidays: string[] }> };
    const hand = await Hand.atDesk(browser, 'li.wen');
    await hand.page.keyboard.press('g');
    await hand.page.keyboard.press('r');
    await hand.page.getByRole('heading', { name: work.records.version(manifest.version) }).waitFor();
    await hand.tabTo(`${work.records.show} ${work.records.kind.calendar}`);
    await hand.page.keyboard.press('Enter');
    await hand.sees(work.records.checked);
    expect(await hand.page.locator('.document-text').innerText()).toContain(Object.values(calendar.years)[0]!.holidays[0]);
    await hand.tabTo(work.records.back, 'Shift+Tab');
    await hand.page.keyboard.press('Enter');
    await hand.page.getByRole('heading', { name: work.records.version(manifest.version) }).waitFor();
  });
});

describe('Mail', () => {
  const wish = async (user: string) => answer((await seatOf(user)).api.GET('/v1/officers/me/mail'));

  it('is wished for by key, refused without a real address, and held by the server', async () => {
    const hand = await Hand.atDesk(browser, 'he.tao');
    await hand.page.keyboard.press('g');
    await hand.page.keyboard.press('e');
    await hand.page.getByLabel(work.settings.address).waitFor();
    await hand.tabTo(work.settings.daily);
    await hand.page.keyboard.press('Space');
    await hand.page.keyboard.press('Enter');
    await hand.sees(work.settings.noAddress);
    await hand.tabTo(work.settings.address, 'Shift+Tab');
    await hand.page.keyboard.type('he.tao');
    await hand.page.keyboard.press('Enter');
    await hand.page.locator('#address[aria-invalid=true]').waitFor();
    expect(await wish('he.tao')).toEqual({ address: null, daily: false });

    await hand.page.keyboard.type('@example.org');
    await hand.page.keyboard.press('Enter');
    await hand.sees(work.settings.saved);
    expect(await wish('he.tao')).toEqual({ address: 'he.tao@example.org', daily: true });
  });
});

describe('A saved view', () => {
  it('of one’s own is no colleague’s, is changed, shared and removed by key, and the server never learns its name', async () => {
    const hand = await Hand.atDesk(browser, 'li.wen');
    const { api } = await seatOf('zhao.lei');
    const colleagues = async () => (await answer(api.GET('/v1/views'))).items;
    const before = (await colleagues()).length;
    const name = unique('本周到期');
    await hand.page.goto(`${DESK_ORIGIN}/#/all?due=WEEK`);
    await hand.page.getByRole('button', { name: work.views.save }).waitFor();
    await hand.page.keyboard.press('v');
    await hand.page.locator('dialog input:focus').waitFor();
    await hand.page.keyboard.type(name);
    await hand.page.keyboard.press('Enter');
    await hand.page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await colleagues()).toHaveLength(before);

    await hand.page.getByRole('combobox', { name: queue.columns.field }).selectOption('F2');
    await hand.sees(work.views.changedMark);
    await hand.page.getByRole('heading', { level: 1, name }).focus();
    await hand.page.keyboard.press('v');
    await hand.page.locator('dialog :focus').waitFor();
    await hand.tabTo(work.views.shared);
    await hand.page.keyboard.press('Space');
    await hand.page.keyboard.press('Enter');
    await hand.page.locator('dialog').waitFor({ state: 'detached' });
    const shared = (await colleagues()).find(({ filter }) => filter.due === 'WEEK' && filter.field.includes('F2'));
    expect(shared).toMatchObject({ owner: 'li.wen', shared: true, version: 2 });
    expect(Buffer.from(shared!.sealed, 'base64').toString('utf8')).not.toContain('本周到期');

    await hand.page.keyboard.press('v');
    await hand.page.locator('dialog :focus').waitFor();
    await hand.tabTo(work.views.remove);
    await hand.page.keyboard.press('Enter');
    await hand.page.locator('dialog').waitFor({ state: 'detached' });
    expect(await colleagues()).toHaveLength(before);
  });
});
