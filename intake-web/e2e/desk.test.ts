import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openClue } from '../core/clue/open';
import { reply } from '../core/clue/answer';
import { zh } from '../desk/words/zh';
import { Hand } from './desk/hand';
import { file, seatOf } from './people';
import { launch } from './screens/browser';

const { act, alarm, clue, queue, session, shell } = zh;

const STORY = '村口的修路工程没有招标就给了他的外甥。';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

describe('Signing in at the desk', () => {
  it('needs the secret key once, then the password alone, and a lock or a reload asks for it again', async () => {
    const hand = await Hand.at(browser, 'li.wen');
    await hand.signIn();
    await hand.atDesk();

    await hand.page.keyboard.press('l');
    await hand.sees(session.unlockText);
    await hand.enter('not the password', session.unlock);
    await hand.sees(session.error.failed);
    await hand.enter(hand.password, session.unlock);
    await hand.atDesk();

    await hand.page.reload();
    await hand.sees(session.reloadedText);
    await hand.enter(hand.password, session.unlock);
    await hand.atDesk();
  });

  it('can make the browser forget the key', async () => {
    const hand = await Hand.at(browser, 'li.wen');
    await hand.signIn();
    await hand.atDesk();
    await hand.press(shell.signOut);
    await hand.sees(session.known);
    await hand.press(session.forget.button);
    await hand.press(session.forget.confirm);
    await hand.sees(session.firstUse.title);
    await hand.page.reload();
    await hand.sees(session.firstUse.title);
  });

  it('stops before anything is typed when the manifest is not what the root signed', async () => {
    const hand = await Hand.at(browser, 'li.wen');
    await hand.lie('**/v1/manifest', (answer) => ({ ...answer, manifest: { ...(answer['manifest'] as object), expires: '2099-01-01' } }));
    await hand.page.reload();
    await hand.sees(alarm.door.title);
    await hand.sees(alarm.reasons.manifest);
    expect(await hand.page.locator('input').count()).toBe(0);
  });
});

describe('A clue at the desk', () => {
  it('opens after the record is written, and shows both', async () => {
    const { clueId } = await file(STORY);
    const hand = await Hand.at(browser, 'li.wen');
    await hand.signIn();
    await hand.atDesk();
    await hand.goTo(clueId);
    await hand.open();
    await hand.reads(STORY);
    await hand.stands('REGISTERED');
    expect(await hand.page.locator('.timeline').innerText()).toMatch(new RegExp(`${queue.event.opened}\\s*李文`));
  });

  it('keeps the text when a colleague was faster, shows what is new, and sends it on a second press', async () => {
    const { clueId } = await file(STORY);
    const hand = await Hand.at(browser, 'li.wen');
    await hand.signIn();
    await hand.atDesk();
    await hand.goTo(clueId);
    await hand.open();
    await hand.reads(STORY);
    await hand.begin('reply');
    await hand.page.getByLabel(act.reply.text).fill('请补充是哪一年。');
    const faster = await seatOf('zhao.lei');
    await reply(faster, await openClue(faster, clueId), '同事先写的一封。');

    await hand.page.keyboard.press('Control+Enter');
    await hand.press(act.reply.confirm);
    await hand.sees(act.moved);
    await hand.sees('同事先写的一封。');
    expect(await hand.page.getByLabel(act.reply.text).inputValue()).toBe('请补充是哪一年。');
    await hand.page.getByLabel(act.reply.text).press('Control+Enter');
    await hand.press(act.reply.confirm);
    await hand.sees(act.reply.done);
    expect(await hand.page.locator('.letter-desk').count()).toBe(2);
  });

  it('that was refused takes no further deed', async () => {
    const { clueId } = await file(STORY);
    const hand = await Hand.at(browser, 'li.wen');
    await hand.signIn();
    await hand.atDesk();
    await hand.goTo(clueId);
    await hand.open();
    await hand.reads(STORY);
    await hand.begin('refuse');
    await hand.page.locator('input[value=NA3]').check();
    await hand.press(act.templates.NA3.plain.name);
    await hand.page.getByLabel(act.refuse.text).press('Control+Enter');
    await hand.press(act.refuse.confirm);
    await hand.sees(act.refuse.done);
    await hand.stands('NOT_ACCEPTED');
    for (const verb of ['accept', 'refuse', 'assign', 'reply'] as const) {
      expect(await hand.page.getByRole('button', { name: act[verb].button }).count()).toBe(0);
    }
  });

  it('raises the alarm and shows nothing when the server has changed a facet', async () => {
    const { clueId } = await file(STORY);
    const hand = await Hand.at(browser, 'li.wen');
    await hand.signIn();
    await hand.atDesk();
    await hand.lie(`**/v1/clues/${clueId}`, (answer) => ({ ...answer, facets: { ...(answer['facets'] as object), field: 'F5' } }));
    await hand.goTo(clueId);
    await hand.open();
    await hand.sees(alarm.clue.title);
    await hand.sees(alarm.reasons.facets);
    expect(await hand.page.getByText(STORY).count()).toBe(0);
  });

  it('of another desk does not exist', async () => {
    const { clueId } = await file(STORY);
    const hand = await Hand.at(browser, 'zhou.ping');
    await hand.signIn();
    await hand.atDesk();
    await hand.page.goto(`${hand.page.url().split('#')[0]}#/clue/${clueId}`);
    await hand.sees(shell.missing.title);
    expect(await hand.page.getByText(clue.sealed.title).count()).toBe(0);
  });
});

describe('The queue', () => {
  it('tells of new clues and moves no row until it is asked to', async () => {
    const { clueId: first } = await file(STORY);
    const hand = await Hand.at(browser, 'li.wen');
    await hand.signIn();
    await hand.atDesk();
    await hand.goToList('u');
    const rows = hand.page.locator('a.row-link');
    await hand.page.locator(`a[href="#/clue/${first}"]`).waitFor();
    const before = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const { clueId: second } = await file(STORY);
    await hand.page.evaluate(() => dispatchEvent(new Event('focus')));
    await hand.sees(queue.arrived(1));
    expect(await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(before);
    await hand.press(queue.showArrived);
    await hand.page.locator(`a[href="#/clue/${second}"]`).waitFor();
  });
});
