import type { Page } from 'playwright-core';
import { after as afterEn } from '../../reporter/words/en/after';
import { frame as frameEn } from '../../reporter/words/en/frame';
import { materials as materialsEn } from '../../reporter/words/en/materials';
import { road as roadEn } from '../../reporter/words/en/road';
import { start as startEn } from '../../reporter/words/en/start';
import { after as afterZh } from '../../reporter/words/zh/after';
import { frame as frameZh } from '../../reporter/words/zh/frame';
import { materials as materialsZh } from '../../reporter/words/zh/materials';
import { road as roadZh } from '../../reporter/words/zh/road';
import { start as startZh } from '../../reporter/words/zh/start';
import { REPORT_ORIGIN } from '../stack/places';
import type { Language } from './browser';

const WORDS = { 
  zh: { frame: frameZh, materials: materialsZh, start: startZh, road: roadZh, after: afterZh },
  en: { frame: frameEn, materials: materialsEn, start: startEn, road: roadEn, after: afterEn },
 };

/** Who reports under a name. */
export interface Named {
  readonly name: string;
  readonly phone: string;
  readonly safeTime: string;
}

/** A reporter's hand in the built app: it reads and presses what a person would, and knows no element that a person does not see. */
export class ReporterApp {
  private readonly words;
  private readonly home: string;

  constructor(readonly page: Page, language: Language, origin = REPORT_ORIGIN) {
    this.words = WORDS[language];
    this.home = `${origin}/${language === 'en' ? 'en/' : ''}`;
  }

  /** Takes the short road to the last step before Send. @param danger puts the clue first in the queue, whatever else waits there */
  async fill(story: string, danger: 'YES' | 'NO' = 'NO', who?: Named): Promise<void> {
    await this.arrive();
    await this.begin();
    await this.answer(story, danger, who);
  }

  /** At the start page, with the hand on the way in: what it needs to see the page is there before anybody measures what a press costs. */
  async arrive(): Promise<void> {
    await this.page.goto(this.home);
    await this.page.getByRole('link', { name: this.words.start.report, exact: true }).hover();
  }

  /** Presses the way in and waits for the first question. */
  async begin(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.start.report, exact: true }).click();
    await this.page.locator('form input').first().waitFor();
  }

  /** From the first question to the last step before Send. */
  async answer(story: string, danger: 'YES' | 'NO' = 'NO', who?: Named): Promise<void> {
    await this.pledge();
    await this.pick('mode', who ? 'NAMED' : 'ANONYMOUS');
    await this.next();
    await this.subject();
    await this.page.locator('input[name=allegations]').first().check();
    await this.what(story, danger);
    if (who) await this.reporter(who);
    await this.checked();
  }

  /** Adds a file on the way from the check page and back to it. */
  async attach(...paths: string[]): Promise<void> {
    const { frame, materials } = this.words;
    await this.press(`${frame.change} ${materials.heading}`);
    await this.page.locator('#files').setInputFiles(paths);
    await this.press(materials.back);
    await this.page.getByRole('heading', { level: 1, name: this.words.road.check.heading }).waitFor();
  }

  /** Presses Send and waits until the server has at least this part of the files. */
  async sendUntil(part: number): Promise<void> {
    await this.press(this.words.road.check.send);
    await this.page.waitForFunction((least) => (document.querySelector<HTMLProgressElement>('#sent')?.value ?? 0) >= least, part);
  }

  /** Presses Send and waits for the receipt. @returns its 28 digits */
  async send(): Promise<string> {
    await this.press(this.words.road.check.send);
    return this.receipt();
  }

  /** Presses Send over a line that breaks, and waits for the app to say so. */
  async sendIntoNothing(): Promise<void> {
    await this.press(this.words.road.check.send);
    await this.page.getByRole('heading', { level: 1, name: this.words.after.sending.offline }).waitFor();
  }

  /** Sends the same report again. @returns the receipt's 28 digits */
  async sendAgain(): Promise<string> {
    await this.press(this.words.after.sending.retry);
    return this.receipt();
  }

  /** Opens the mailbox. @returns all that it shows */
  async openMailbox(receipt: string): Promise<string> {
    const { start, after } = this.words;
    await this.page.goto(this.home);
    await this.page.getByRole('main').getByRole('link', { name: start.replies }).click();
    await this.page.locator('#code').fill(receipt);
    await this.press(after.mailbox.open);
    await this.page.getByRole('heading', { level: 1, name: after.letters.heading }).waitFor();
    return this.page.locator('main').innerText();
  }

  async writeBack(text: string): Promise<void> {
    await this.page.locator('#message').fill(text);
    await this.press(this.words.after.letters.send);
    await this.page.getByText(this.words.after.letters.sent, { exact: true }).waitFor();
  }

  /** Answers questions of one topic from the open mailbox and sends them. */
  async addAnswers(topic: string, answer: () => Promise<void>): Promise<void> {
    const { more, letters } = this.words.after;
    await this.press(more.add);
    await this.pick('topic', topic);
    await answer();
    await this.press(letters.send);
    await this.page.getByRole('heading', { level: 1, name: letters.heading }).waitFor();
  }

  /** From the open mailbox to the receipt of a second report. */
  async tellOfRetaliation(story: string): Promise<string> {
    await this.press(this.words.after.more.retaliation);
    await this.pledge();
    await this.pick('retaliation', 'DISMISSAL');
    await this.page.locator('#story').fill(story);
    await this.pick('ongoing', 'YES');
    await this.pick('danger', 'NO');
    await this.next();
    await this.whose();
    await this.next();
    await this.checked();
    return this.send();
  }

  private async pledge(): Promise<void> {
    await this.page.locator('#truthPledge').check();
    await this.press(this.words.road.before.start);
  }

  /** Who reports, with one telephone number. */
  private async reporter({ name, phone, safeTime }: Named): Promise<void> {
    await this.page.locator('#name').fill(name);
    await this.pick('idType', 'LATER');
    await this.pick('ownRelation', 'CITIZEN');
    await this.next();
    await this.pick('reachBy', 'PHONE');
    await this.page.locator('#phone').fill(phone);
    await this.page.locator('#safeTime').fill(safeTime);
    await this.next();
  }

  private async subject(): Promise<void> {
    await this.whose();
    await this.pick('field', 'F1');
    await this.next();
  }

  private async whose(): Promise<void> {
    await this.pick('subjRank', 'R_XIANGKE');
    await this.next();
    await this.page.locator('#subjUnit').fill('不在名录里的单位');
    await this.page.locator('#subjPost').fill('科长');
    await this.pick('subjRole', 'LEADER');
    await this.next();
  }

  private async what(story: string, danger: 'YES' | 'NO'): Promise<void> {
    await this.page.locator('#story').fill(story);
    for (const question of ['ongoing', 'imminent']) await this.pick(question, 'NO');
    await this.pick('danger', danger);
    await this.next();
    await this.page.getByRole('heading', { level: 1, name: this.words.road.readers.heading }).waitFor();
    await this.next();
  }

  private readonly checked = (): Promise<void> =>
    this.page.getByRole('heading', { level: 1, name: this.words.road.check.heading }).waitFor();

  /** Waits for the receipt. @returns its 28 digits */
  async receipt(): Promise<string> {
    const { receipt } = this.words.after;
    await this.press(receipt.show);
    return (await this.page.getByRole('group', { name: receipt.digits, exact: true }).textContent())!.trim();
  }

  private readonly press = (name: string): Promise<void> => this.page.getByRole('button', { name, exact: true }).click();

  private readonly pick = (question: string, value: string): Promise<void> => this.page.locator(`input[name=${question}][value=${value}]`).check();

  private readonly next = (): Promise<void> => this.page.locator('form button[type=submit]').click();
}
