import { describe, expect, it } from 'vitest';
import { openClue } from '../../core/clue/open';
import { queueOf, seatOf } from '../people';
import { naughtyStrings, normalised } from '../samples';
import { useBrowser, type Language } from './browser';
import { DeskApp } from './deskApp';
import { ReporterApp } from './reporterApp';

/** How many of the naughty strings are typed into a browser: the rest goes through the same core. */
const TYPED = 20;

const page = useBrowser();

/** The clues that came to the desk while something was done. */
async function newClues(doing: () => Promise<unknown>): Promise<string[]> {
  const seat = await seatOf('li.wen');
  const before = await queueOf(seat);
  await doing();
  return (await queueOf(seat)).filter((clueId) => !before.includes(clueId));
}

describe.each<[Language, string, string, string, string]>([
  ['zh', '村口的修路工程没有招标就给了他的外甥。', '您反映的问题已经受理。', '请补充：是哪一年的工程？', '是 2025 年的。'],
  ['en', 'The road at the village gate went to his nephew without a tender.', 'Your report has been accepted.', 'Which year was it?', 'It was 2025.'],
])('In Chromium, in %s,', (language, story, accepted, question, answer) => {
  it('a person files, an officer finds, opens, accepts, assigns and replies, the reporter reads and answers', async () => {
    const reporter = new ReporterApp(await page(), language);
    let receipt = '';
    const [clueId] = await newClues(async () => {
      await reporter.fill(story, 'YES');
      receipt = await reporter.send();
    });
    expect(receipt).toMatch(/^(\d{4} ){6}\d{4}$/);

    const desk = new DeskApp(await page(), language);
    await desk.signIn('li.wen');
    expect(await desk.find(clueId!)).toContain(story);
    await desk.accept(accepted);
    await desk.assign('wu.fang', '吴芳');
    await desk.reply(question);

    const box = await reporter.openMailbox(receipt);
    expect(box).toContain(accepted);
    expect(box).toContain(question);
    await reporter.writeBack(answer);
    expect(await desk.openAgain(clueId!)).toContain(answer);
  });
});

describe('In Chromium', () => {
  it('a line that breaks after the report has arrived can be tried again and makes no second report', async () => {
    const reporter = new ReporterApp(await page(), 'zh');
    let broken = false;
    // The server takes the report; its answer never reaches the page.
    await reporter.page.route('**/v1/reports', async (route) => {
      if (broken) return route.continue();
      broken = true;
      await route.fetch();
      return route.abort('connectionreset');
    });
    const clues = await newClues(async () => {
      await reporter.fill('断线');
      await reporter.sendIntoNothing();
      expect(await reporter.sendAgain()).toMatch(/\d{4}/);
    });
    expect(clues).toHaveLength(1);
  });

  it(`${TYPED} naughty strings, spread over the list, arrive as they were typed`, async () => {
    const all = naughtyStrings();
    const seat = await seatOf('li.wen');
    const reporter = new ReporterApp(await page(), 'zh');
    for (let i = 0; i < TYPED; i++) {
      const text = all[Math.floor(i * all.length / TYPED)]!;
      const [clueId] = await newClues(async () => {
        await reporter.fill(text);
        await reporter.send();
      });
      expect((await openClue(seat, clueId!)).report.answers['story']).toBe(normalised(text));
    }
  });

  it('nothing of a reporter stays in the browser: no cookie, no storage', async () => {
    const reporter = new ReporterApp(await page(), 'zh');
    await reporter.fill('不留痕迹');
    await reporter.send();
    expect(await reporter.page.context().cookies()).toEqual([]);
    expect(await reporter.page.evaluate(async () => [
      localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ])).toEqual([0, 0, 0, 0, 0]);
  });
});
