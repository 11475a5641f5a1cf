import { describe, expect, it } from 'vitest';

import { linkedOf } from '../../core/clue/linked';
import { openClue } from '../../core/clue/open';
import { after } from '../../reporter/words/zh/after';
import { road } from '../../reporter/words/zh/road';
import { start } from '../../reporter/words/zh/start';
import { queueOf, seatOf } from '../people';
import { overflow } from '../screens/browser';
import { REPORT_ORIGIN } from '../stack/places';
import { useBrowser } from './browser';
import { answerByKeyboard } from './keyboard';
import { ReporterApp } from './reporterApp';

const STORY = '评标前三天有人打电话要求加一条。';
const WISHES = {
  texts: { subjUnit: '不在名录里的单位', story: STORY, from: '2026' },
  ticks: ['truthPledge', 'allegations', 'means', 'otherTold', 'benefitAmount-unknown'],
  downs: { subjRank: 2 },
};

const page = useBrowser();

/** The report that came to the desk while something was done, opened. */
async function newReport(doing: () => Promise<unknown>) {
  const seat = await seatOf('li.wen');
  const before = await queueOf(seat);
  await doing();
  const [clueId] = (await queueOf(seat)).filter((one) => !before.includes(one));
  return { clueId: clueId!, ...(await openClue(seat, clueId!)) };
}

describe('The long road', () => {
  it('is walked on a phone with the keyboard alone, and all of it arrives', async () => {
    const phone = await page();
    await phone.setViewportSize({ width: 390, height: 844 });
    const { report } = await newReport(async () => {
      await phone.goto(REPORT_ORIGIN);
      await phone.getByRole('link', { name: start.report, exact: true }).press('Enter');
      await phone.locator('input[name=road][value=SHORT]').focus();
      await phone.keyboard.press('ArrowDown');
      await answerByKeyboard(phone, WISHES);
      await phone.locator('#mode').waitFor();
      await walk(phone);
      await phone.getByRole('button', { name: after.receipt.show, exact: true }).waitFor();
    });
    expect(report.answers).toMatchObject({
      kind: 'REPORT', story: STORY, from: '2026', means: ['WORD'], howKnown: 'SELF', benefitAmount: 'UNKNOWN',
    });
  });
});

/** From the first question to Send: every screen fits the phone, and each begins at its heading. */
async function walk(phone: Awaited<ReturnType<typeof page>>): Promise<void> {
  for (let screen = 0; screen < 30; screen++) {
    const heading = phone.locator('main h1');
    expect(await overflow(phone)).toEqual([]);
    expect(await heading.evaluate((at) => at === document.activeElement)).toBe(true);
    const title = await heading.innerText();
    await answerByKeyboard(phone, WISHES);
    if (title === road.check.heading) return;
    await phone.waitForFunction((before) => document.querySelector('main h1')?.textContent !== before, title);
  }
  throw new Error('the road does not end');
}

describe('From the mailbox', () => {
  it('answers that the short road left out follow to the desk, and retaliation becomes a report of its own', async () => {
    const reporter = new ReporterApp(await page(), 'zh');
    let receipt = '';
    const first = await newReport(async () => {
      await reporter.fill('第一份');
      receipt = await reporter.send();
    });

    await reporter.openMailbox(receipt);
    await reporter.addAnswers('source', async () => {
      await reporter.page.locator('input[name=howKnown][value=SAW]').check();
      await reporter.page.locator('#witnesses').fill('会计');
    });
    const { conversation } = await openClue(await seatOf('li.wen'), first.clueId);
    expect(conversation.messages).toMatchObject([{ text: '', answers: { howKnown: 'SAW' }, hidden: { witnesses: '会计' } }]);

    const second = await newReport(() => reporter.tellOfRetaliation('调离了岗位'));
    expect(second.report).toMatchObject({ linked: first.clueId, facets: { allegation: ['A18'] }, answers: { retaliation: ['DISMISSAL'] } });
    expect(await linkedOf(await seatOf('li.wen'), second)).toEqual({ clueId: first.clueId, standing: 'PROVED' });
    expect(second.clue).toMatchObject({ urgency: 'U1', desk: 'DISC' });
    expect(JSON.stringify(second.clue)).not.toContain(first.clueId);
  });
});
