import type { Page } from 'playwright-core';
import { en } from '../../desk/words/en';
import { zh } from '../../desk/words/zh';
import { DESK_ORIGIN } from '../stack/places';
import { readStack } from '../stack/stack';
import type { Language } from './browser';

const WORDS = { zh, en };

/** An officer's hand in the built desk. */
export class DeskApp {
  private readonly words;

  constructor(readonly page: Page, private readonly language: Language) {
    this.words = WORDS[language];
  }

  /** Signs in on a browser that has never seen the officer: with the secret-key file. */
  async signIn(user: string): Promise<void> {
    const { device, password } = readStack().officers[user]!;
    await this.page.goto(`${DESK_ORIGIN}/${this.language === 'en' ? 'en/' : ''}`);
    await this.page.locator('#user').fill(user);
    await this.page.locator('input[type=file]').setInputFiles(device);
    await this.page.locator('#password').fill(password);
    await this.press(this.words.session.signIn);
    await this.page.getByRole('heading', { level: 1, name: this.words.work.now.title }).waitFor();
  }

  /** Finds a clue in the queue and opens its content. @returns what the report says */
  async find(clueId: string): Promise<string> {
    await this.page.getByRole('link', { name: this.words.queue.views.unseen }).first().click();
    await this.page.locator(`table a[href="#/clue/${clueId}"]`).click();
    return this.open();
  }

  /** Leaves the clue, which forgets its content, and comes back. @returns what the page shows of report and conversation */
  async openAgain(clueId: string): Promise<string> {
    await this.page.locator('.clue-back').click();
    // Before it is gone, coming back would be staying.
    await this.page.locator('.clue-main').waitFor({ state: 'hidden' });
    await this.page.goto(`${this.page.url().split('#')[0]}#/clue/${clueId}`);
    return this.open();
  }

  /** Has a PDF of the open clue drawn, and turned to its second page. @returns what the desk says of its pages */
  async turnPage(name: string): Promise<string> {
    const { preview, viewer } = this.words.materials;
    await this.press(`${preview} ${name}`);
    await this.page.locator('.material-frame').scrollIntoViewIfNeeded();
    await this.press(viewer.after);
    await this.page.getByRole('status').filter({ hasText: viewer.pixels }).waitFor();
    return this.page.locator('.material-turning span').first().innerText();
  }

  /** Takes a file of the open clue out. @returns where the browser has put it */
  async takeOut(name: string): Promise<string> {
    const { take, ask } = this.words.materials;
    const downloaded = this.page.waitForEvent('download', { timeout: 0 });
    await this.press(`${take} ${name}`);
    await this.press(ask.confirm);
    return (await downloaded).path();
  }

  async accept(text: string): Promise<void> {
    const { accept } = this.words.act;
    await this.perform(accept.button, () => this.page.locator('#deed-text').fill(text), accept.confirmWithText, accept.done);
  }

  async assign(user: string, name: string): Promise<void> {
    const { assign } = this.words.act;
    await this.perform(assign.button, () => this.page.locator(`input[name=assignee][value="${user}"]`).check(), assign.confirm(name), assign.done(name));
  }

  async reply(text: string): Promise<void> {
    const { reply } = this.words.act;
    await this.perform(reply.button, () => this.page.locator('#deed-text').fill(text), reply.confirm, reply.done);
  }

  private async open(): Promise<string> {
    await this.press(this.words.clue.sealed.open);
    await this.page.locator('.letter-paper').waitFor();
    return this.page.locator('.clue-main').innerText();
  }

  private async perform(button: string, fill: () => Promise<void>, confirm: string, done: string): Promise<void> {
    await this.press(button);
    await fill();
    await this.press(this.words.act.review);
    await this.press(confirm);
    await this.page.locator('.clue-done', { hasText: done }).waitFor();
  }

  // A button's name ends with the key that presses it too.
  private readonly press = (name: string): Promise<void> => this.page.getByRole('button', { name }).first().click();
}
