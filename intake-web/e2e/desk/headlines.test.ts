import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';

import { b64, hex, randomBytes } from '../../core/bytes';
import { newKeyPair } from '../../core/officer/account';
import { deskIndex } from '../../core/officer/deskIndex';
import { sealHeadline } from '../../core/officer/headline';
import type { Sealed } from '../../desk/headlines/shelf';
import headers from '../../headers.json';
import { launch, watch } from '../screens/browser';
import { desk } from '../screens/galleries';
import { pageOf } from '../screens/pageOf';
import { serve } from '../screens/site';
import type { Keys, Measured } from './headlines/measured';

/** `deploy/bench/headlines` asks for more. Here only that all are opened and found is asserted: times depend on the machine. */
const COUNT = Number(process.env['DENGWEN_BENCH_HEADLINES'] ?? 2500);
const PAGE = 1000;

const units = ['清源街道办事处', '区教育局', '区人民医院', '石桥村', '区城投公司', '区住房和城乡建设局', '高新区管委会'];
const matters = ['指定承办方、中标人', '规避招标、化整为零', '药品耗材回扣', '虚增、套取、挪用资金', '违规审批、变更、减免'];
const textOf = (i: number) => `${units[i % units.length]} · 负责人 · ${matters[i % matters.length]} ${i}`;

it(`${COUNT} headlines of a desk are read, opened and found in a worker`, async () => {
  const key = { ...(await newKeyPair()), desk: 'DISC', epoch: 1 };
  const keys: Keys = { deploymentId: 'bench.example', desk: 'DISC', identity: key.age.identity, seed: hex(key.signing.seed) };
  const pages = await sealedPages(deskIndex(keys.deploymentId, key));
  const folder = resolve(import.meta.dirname, '../../target/headlines-bench');
  await build({ ...pageOf('desk/headlines/page.ts', 'zh'), build: { ...desk.laid, outDir: folder } });
  const site = await serve(folder, headers.desk, (url) =>
    url.pathname === '/keys' ? JSON.stringify(keys) : url.pathname.endsWith('/headlines') ? pages[Number(url.searchParams.get('cursor') ?? 0)] : undefined);
  const browser = await launch();
  try {
    const { page, complaints } = await watch(browser);
    await page.goto(`${site.origin}/`);
    const measured = await page.evaluate((words) => (globalThis as unknown as { measure: (words: string) => Promise<Measured> }).measure(words), '石桥 资金');
    console.log(`${measured.opened} headlines read and opened in ${measured.readMs} ms, progress told ${measured.steps} times; ${measured.found} found in ${measured.findMs} ms`);
    const expected = Array.from({ length: COUNT }, (_, i) => textOf(i)).filter((text) => text.includes('石桥') && text.includes('资金')).length;
    expect(measured).toMatchObject({ opened: COUNT, kind: 'done', found: expected });
    expect(measured.steps).toBeGreaterThanOrEqual(pages.length);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    site.close();
  }
}, 300_000);

/** Pages as the API gives them, the cursor being the number of the page. */
async function sealedPages(index: ReturnType<typeof deskIndex>): Promise<string[]> {
  const pages: string[] = [];
  for (let from = 0; from < COUNT; from += PAGE) {
    const items: Sealed[] = [];
    for (let i = from; i < Math.min(from + PAGE, COUNT); i++) {
      const clueId = hex(randomBytes(13));
      items.push({ clueId, version: 1, ciphertext: b64(await sealHeadline(index, clueId, 1, { text: textOf(i), tags: [], by: 'li.wen' })) });
    }
    pages.push(JSON.stringify({ items, next: from + PAGE < COUNT ? String(pages.length + 1) : null }));
  }
  return pages;
}
