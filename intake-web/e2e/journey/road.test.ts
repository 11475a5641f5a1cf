import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { after } from '../../reporter/words/zh/after';
import { frame } from '../../reporter/words/zh/frame';
import { naming } from '../../reporter/words/zh/naming';
import { road } from '../../reporter/words/zh/road';
import { start } from '../../reporter/words/zh/start';
import questionnaire from '../../../deploy/data/questionnaire.json';
import { launch, watch, type Watched } from '../screens/browser';
import { REPORT_ORIGIN } from '../stack/places';

const STORY = '2026年3月，北山镇安置房项目开标前三天，有人打电话要求在评分办法里加一条。';
/** A receipt that fits in form and check, and that nobody was ever given: the published test vector. */
const UNKNOWN_CODE = '0012 1842 6182 4569 6789 8401 2916';

let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  watched = await watch(browser);
  page = watched.page;
});
afterEach(() => watched.context.close());

const named = (key: string): string => questionnaire.questions.find((question) => question.key === key)!.names.zh;
const asked = (code: string): string => questionnaire.groups.find((group) => group.code === code)!.names.zh;
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const pick = (question: string, value: string) => page.locator(`input[name=${question}][value=${value}]`).check();
const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

async function begin(mode: 'ANONYMOUS' | 'NAMED' = 'ANONYMOUS'): Promise<void> {
  await page.goto(REPORT_ORIGIN);
  await page.getByRole('link', { name: start.report, exact: true }).click();
  await page.locator('#truthPledge').check();
  await press(road.before.start);
  await pick('mode', mode);
  await press(frame.next);
}

/** To the last step before Send. */
async function fill(rank: string): Promise<void> {
  await begin();
  await tell(rank);
  await press(frame.next);
  await heading(road.check.heading);
}

/** From the rank to who can read it. */
async function tell(rank: string): Promise<void> {
  await pick('subjRank', rank);
  await press(frame.next);
  await page.locator('#subjUnit').fill('不在名单里的单位');
  await pick('subjRole', 'LEADER');
  await press(frame.next);
  await pick('field', 'F1');
  await press(frame.next);
  await page.locator('input[name=allegations]').first().check();
  await page.locator('#story').fill(STORY);
  for (const question of ['ongoing', 'imminent', 'danger']) await pick(question, 'NO');
  await press(frame.next);
  await heading(road.readers.heading);
}

async function send(): Promise<Record<string, unknown>> {
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await press(road.check.send);
  await heading(after.receipt.heading);
  return (await posted).postDataJSON() as Record<string, unknown>;
}

const told = (request: Request): string => `${request.method()} ${new URL(request.url()).pathname}`.replace(/[0-9a-f]{64}$/, '…');

describe('before Send', () => {
  it('nothing of what was answered leaves the browser', async () => {
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await fill('R_XIANGKE');
    const asked = requests.map(told).filter((line) => !line.startsWith('GET /assets/'));
    expect(asked.sort()).toEqual(['GET /', ...Array(6).fill('GET /v1/documents/…'), 'GET /v1/manifest']);
    expect(requests.some((request) => request.postData() !== null)).toBe(false);
  });

  it('no step can be told from outside: once it has begun, nothing is fetched until Send', async () => {
    await begin();
    await heading(asked('level'));
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await pick('subjRank', 'R_XIANGKE');
    await press(frame.next);
    await heading(asked('person'));
    await page.getByRole('link', { name: frame.footer.safety, exact: true }).first().click();
    await page.goBack();
    await heading(asked('person'));
    expect(requests.map(told)).toEqual([]);
  });
});

describe('the sealed path', () => {
  it('sends no facet and one grant, the superior’s', async () => {
    await fill('R_XIANCHU');
    const { facets, grants } = (await send()) as { facets?: unknown; grants: { desk: string }[] };
    expect(facets).toBeUndefined();
    expect(grants.map(({ desk }) => desk)).toEqual(['SUPERIOR']);
  });
});

describe('the draft', () => {
  it('is still there after a page was read', async () => {
    await begin();
    await pick('subjRank', 'R_XIANGKE');
    await page.getByRole('link', { name: frame.footer.verify, exact: true }).first().click();
    await page.goBack();
    await heading(asked('level'));
    expect(await page.locator('input[name=subjRank][value=R_XIANGKE]').isChecked()).toBe(true);
  });

  it('is asked about before the page is left, but never by the exit', async () => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    await begin();
    await pick('subjRank', 'R_XIANGKE');
    await page.getByRole('link', { name: frame.other.name, exact: true }).click();
    await page.waitForURL(`${REPORT_ORIGIN}/en/`);
    expect(dialogs.splice(0)).toEqual(['beforeunload']);
    await begin();
    await pick('subjRank', 'R_XIANGKE');
    await watched.context.route((url) => url.origin !== REPORT_ORIGIN, (route) => route.fulfill({ body: 'elsewhere' }));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.origin !== REPORT_ORIGIN);
    expect(dialogs).toEqual([]);
  });
});

describe('a name', () => {
  it('can be given and taken back from the check page, and nothing that was written is lost', async () => {
    await fill('R_XIANGKE');
    await press(`${frame.change} ${named('mode')}`);
    await pick('mode', 'NAMED');
    await press(frame.next);
    await heading(road.readers.heading);
    expect(await page.locator('.keepers').innerText()).toContain('区审计局');
    await press(frame.next);
    await heading(asked('reporter'));
    await page.locator('#name').fill('张小满');
    await page.goBack();
    await page.goBack();
    await pick('mode', 'ANONYMOUS');
    await press(frame.next);
    await heading(asked('level'));
    expect(await page.locator('input[name=subjRank][value=R_XIANGKE]').isChecked()).toBe(true);
  });
});

describe('the receipt', () => {
  it('is covered until touched and gone for good once noted', async () => {
    await fill('R_XIANGKE');
    await send();
    expect(await page.locator('main').innerText()).not.toMatch(/\d{4} ?\d{4}/);
    await press(after.receipt.show);
    const code = (await page.getByRole('group', { name: after.receipt.digits, exact: true }).innerText()).replace(/\D/g, '');
    expect(code).toHaveLength(28);
    await press(after.receipt.noted);
    await heading(after.receipt.done);
    expect((await page.content()).replace(/\D/g, '')).not.toContain(code);
    await page.goBack();
    await heading(start.heading);
  });

  it('is not shown again by loading anew', async () => {
    await fill('R_XIANGKE');
    await send();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await heading(start.heading);
  });
});

describe('what is refused', () => {
  it('is a name on the sealed path, before it is typed, with the reason and a way on', async () => {
    await begin('NAMED');
    await pick('subjRank', 'R_XIANCHU');
    await press(frame.next);
    await heading(naming.refused.heading);
    expect(await page.locator('main').innerText()).toContain(naming.refused.reasons.sealed);
    await press(naming.refused.anonymous);
    await heading(asked('person'));
  });

  it('is a name that too few would keep, until fewer are kept out', async () => {
    await begin('NAMED');
    await tell('R_XIANGKE');
    await page.locator('input[name=excluded][value=PROC]').check();
    await press(frame.next);
    await heading(naming.refused.heading);
    await press(naming.refused.fewer);
    await page.locator('input[name=excluded][value=PROC]').uncheck();
    await press(frame.next);
    await heading(asked('reporter'));
  });

  it('is a code that opens nothing, in the same words whoever asks', async () => {
    await page.goto(`${REPORT_ORIGIN}/replies.html`);
    await page.locator('#code').fill(UNKNOWN_CODE);
    await press(after.mailbox.open);
    await page.getByRole('link', { name: after.mailbox.wrong, exact: true }).waitFor();
  });
});

it('keeps nothing in the browser: no cookie, no storage', async () => {
  await fill('R_XIANGKE');
  await send();
  expect(await watched.context.cookies()).toEqual([]);
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, 0, 0]);
  expect(watched.complaints).toEqual([]);
});
