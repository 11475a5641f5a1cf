import { expect, it } from 'vitest';
import { queueOf, seatOf } from './people';
import { credentials } from './roles/callers';
import { APP_LIBRARIES, java, TEST_CLASSES } from './stack/java';
import { REPORT_ORIGIN } from './stack/places';
import { output } from './stack/program';
import { readStack } from './stack/stack';

/** The short form; `deploy/bench/queue` sets the long one. Rows are asserted in both; times depend on the machine and are printed. */
const { DENGWEN_QUEUE_SMALL: small = '1000', DENGWEN_QUEUE_LARGE: large = '5000', DENGWEN_QUEUE_ASKED: asked = '20', DENGWEN_QUEUE_SECONDS: seconds = '25' } = process.env;

const USER = 'li.wen';
const PAGE = 50;

it('A page of the queue examines at most three times its rows, however many clues there are', async () => {
  const before = await queueOf(await seatOf(USER));
  const { database: { jdbcUrl, user, password } } = readStack();
  const account = `${jdbcUrl}${jdbcUrl.includes('?') ? '&' : '?'}user=${user}&password=${password}&rewriteBatchedStatements=true`;
  const options = {
    api: REPORT_ORIGIN, database: account, desk: 'DISC', user: USER, credentials: JSON.stringify(await credentials(USER)), small, large, asked, seconds,
  };
  const printed = await output(java(), [
    ...Object.entries(options).map(([name, value]) => `-Dbench.${name}=${value}`), '-cp', `${TEST_CLASSES}:${APP_LIBRARIES}`, 'dengwen.bench.QueueBench',
  ]);
  console.log(printed);
  const pages = printed.split('\n').map((line) => /^(?!counts)\S.* {2,}(?:\d+) +(\d+) +[\d.]+ +[\d.]+ */.exec(line)?.[1]).filter((rows) => rows !== undefined).map(Number);
  expect(pages).toHaveLength(18);
  expect(Math.max(...pages)).toBeLessThanOrEqual(3 * PAGE);
  expect(printed).toMatch(/50 officers: [1-9]\d* answers, [1-9]\d* events heard, 0 failures/);
  expect((await queueOf(await seatOf(USER))).length - before.length).toBe(Math.floor(Number(seconds) / 11));
}, 60 * 60_000);
