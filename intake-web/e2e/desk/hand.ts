import { expect } from 'vitest';
import type { Browser, Page } from 'playwright-core';

import type { ClueState } from '../../core/contract';
import { keyOf, type Verb } from '../../desk/act/verbs';
import { zh } from '../../desk/words/zh';
import { deviceOf } from '../people';
import { freshContext } from '../screens/browser';
import { DESK_ORIGIN } from '../stack/places';
import { readStack } from '../stack/stack';

const { session: said, clue, queue, work } = zh;

/** More stops than any screen has. */
const STOPS = 150;

/** An officer's hand in the built desk, in Chinese. */
export class Hand {
  private constructor(readonly page: Page, readonly user: string) {}

  /** A browser that has never seen the officer. */
  static async at(browser: Browser, user: string): Promise<Hand> {
    const page = await (await freshContext(browser, { reducedMotion: 'reduce' })).newPage();
    const hand = new Hand(page, user);
    await page.goto(`${DESK_ORIGIN}/`);
    return hand;
  }

  /** Signed in, with the desk open. */
  static async atDesk(browser: Browser, user: string): Promise<Hand> {
    const hand = await Hand.at(browser, user);
    await hand.signIn();
    await hand.atDesk();
    return hand;
  }

  get password(): string {
    return readStack().officers[this.user]!.password;
  }

  /** The first time: with the code on paper. */
  async signIn(password = this.password): Promise<void> {
    await this.page.getByLabel(said.user, { exact: true }).fill(this.user);
    await this.page.getByLabel(said.firstUse.byPaper).check();
    await this.page.getByLabel(said.firstUse.paper, { exact: true }).fill(deviceOf(this.user).paper.toLowerCase());
    await this.enter(password, said.signIn);
  }

  async enter(password: string, press: string): Promise<void> {
    await this.page.getByLabel(said.password, { exact: true }).fill(password);
    await this.page.getByRole('button', { name: press, exact: true }).click();
  }

  /** The desk stands open, at today's work, whatever there is of it. */
  async atDesk(): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: work.now.title }).waitFor();
  }

  /** A list by its pair of keys: G and the one given. */
  async goToList(key: 'a' | 'u'): Promise<void> {
    await this.page.keyboard.press('g');
    await this.page.keyboard.press(key);
    await this.page.getByRole('heading', { level: 1, name: key === 'a' ? queue.views.all : queue.views.unseen }).waitFor();
  }

  async sees(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  async goTo(clueId: string): Promise<void> {
    await this.page.goto(`${DESK_ORIGIN}/#/clue/${clueId}`);
    await this.sees(clue.sealed.title);
  }

  /** By key, as officers do. */
  async open(): Promise<void> {
    await this.page.keyboard.press('o');
  }

  async reads(text: string): Promise<void> {
    await this.page.locator('.letter-paper').waitFor();
    expect(await this.page.locator('.letter-paper').innerText()).toContain(text);
  }

  async stands(state: ClueState): Promise<void> {
    await this.page.locator('.clue-standing', { hasText: queue.state[state] }).waitFor();
  }

  /** By key, once the deed is offered. */
  async begin(verb: Verb): Promise<void> {
    await this.page.locator(`.clue-head [aria-keyshortcuts=${keyOf[verb]}]`).waitFor();
    await this.page.keyboard.press(keyOf[verb].toLowerCase());
  }

  /** Goes on by Tab, or back, to the control of a name. A button's name ends with the key that presses it too. */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let stop = 0; stop < STOPS; stop++) {
      await this.page.keyboard.press(key);
      const at = await this.page.evaluate(() => {
        const focused = document.activeElement;
        return (focused instanceof HTMLInputElement ? focused.labels?.[0] : focused)?.textContent ?? '';
      });
      if (at.trim().startsWith(name)) return;
    }
    throw new Error(`${key} does not reach ${name}`);
  }

  /** Makes the server's answers to one address lie. */
  async lie(address: string, change: (answer: Record<string, unknown>) => unknown): Promise<void> {
    await this.page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: change((await response.json()) as Record<string, unknown>) });
    });
  }
}
