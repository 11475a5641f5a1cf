import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../core/api/client';
import { newReportKeys } from '../../core/report/keys';
import { sealReport, sendReport } from '../../core/report/file';
import { handover as said } from '../../desk/words/zh/handover';
import { useBrowser } from '../journey/browser';
import { DeskApp } from '../journey/deskApp';
import { NameByHand, officer } from '../nameByHand';
import { connection, deployment, draft } from '../people';
import { dengwen } from '../stack/cli';
import { HOME, REPORT_ORIGIN, TREE } from '../stack/places';
import { SIGNERS, signerFile } from '../stack/world';

const REPORTS = Number(process.env['DENGWEN_HANDED_REPORTS'] ?? 100);
const DIR = `${HOME}/ceremony`;
const NAME = { name: '张小满' };
const WENT = 'zhou.ping';
const CUSTODIAN = 'sun.hao';
const KEEPER = 'luo.bin';

const each = (option: string, values: readonly string[]): string[] => values.flatMap((value) => [`--${option}`, value]);

/** The next ceremony: who kept names for PROC and contacts is on no list, and two others are. */
async function newList(): Promise<void> {
  for (const list of ['custodians', 'keepers']) rmSync(`${DIR}/${list}/${WENT}.json`);
  await dengwen(['admin', 'custodian', CUSTODIAN, '--dir', DIR, '--agency', 'PROC']);
  await dengwen(['admin', 'keeper', KEEPER, '--dir', DIR, '--agency', 'PROC']);
  await dengwen([
    'admin', 'manifest', '--dir', DIR, '--version', '2', '--api', REPORT_ORIGIN, '--administrator', 'gao.min',
    ...each('documents', [`${TREE}deploy/data`, `${TREE}deploy/demo/data`]), ...each('signer', SIGNERS.map(signerFile)),
  ]);
}

async function timed(user: string, ...args: string[]): Promise<unknown> {
  const begun = performance.now();
  const result = await officer(user, 'handover', ...args);
  console.log(`${user} ${args.join(' ')}: ${JSON.stringify(result)} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}

/** Signs in, presses what stands on the page of parts that change hands, and sees it to its end. */
async function atDesk(page: Page, user: string, button: string): Promise<void> {
  await new DeskApp(page, 'zh').signIn(user);
  await page.locator('a[href="#/handover"]').click();
  const begun = performance.now();
  await page.getByRole('button', { name: button }).click();
  await page.getByText(said.ended.done(REPORTS, REPORTS)).waitFor();
  console.log(`${user} in Chromium, ${button}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

const left = async (user: string): Promise<unknown[]> => (await officer(user, 'handover') as { items: unknown[] }).items;

const page = useBrowser();

describe('A custodian goes, and another comes', () => {
  const clues: string[] = [];

  beforeAll(async () => {
    const standing = await deployment();
    const api = connect(connection());
    for (let i = 0; i < REPORTS; i++) {
      const told = draft(standing, `第 ${i + 1} 份实名举报`);
      const sealed = await sealReport(standing.manifest, {
        ...told, circumstances: { ...told.circumstances, mode: 'NAMED' }, identity: NAME, contact: { askFor: '老周', way: '136-0000-2222', when: '', words: '' },
      }, await newReportKeys(standing.manifest.deploymentId));
      await sendReport(api, sealed);
      clues.push(sealed.clueId);
    }
    await newList();
  });

  it('by the command line: all parts of contacts go over', async () => {
    const all = { done: REPORTS, of: REPORTS, failures: [] };
    expect(await left(WENT)).toHaveLength(2 * REPORTS);
    expect(await timed(WENT, '--give', KEEPER)).toEqual(all);
    expect(await timed(KEEPER, '--take')).toEqual(all);
  });

  it('in the built desk: all parts of names go over, and none is left with anybody', async () => {
    await atDesk(await page(), WENT, said.start.GIVE(REPORTS));
    await atDesk(await page(), CUSTODIAN, said.start.TAKE(REPORTS));
    for (const user of [WENT, CUSTODIAN, KEEPER]) expect(await left(user)).toEqual([]);
  });

  it('and the name of an older report opens with the new one, without the old', async () => {
    const hand = new NameByHand(clues[0]!);
    await officer('li.wen', 'open', clues[0]!);
    const request = await hand.ask('handed');
    await hand.approve(request);
    expect(await hand.waiting(WENT)).toEqual([]);
    for (const custodian of [CUSTODIAN, 'xu.ran', 'tang.yi']) await hand.give(custodian, request);
    expect(await hand.open('handed')).toEqual(NAME);
  });
});
