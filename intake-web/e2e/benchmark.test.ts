import { expect, it } from 'vitest';
import { queueOf, seatOf } from './people';
import { APP_LIBRARIES, java, TEST_CLASSES } from './stack/java';
import { REPORT_ORIGIN } from './stack/places';
import { output, pidOf } from './stack/program';
import { readStack } from './stack/stack';

/** The short form; `deploy/bench/intake` sets the long one. Here only that nothing is lost is asserted: times depend on the machine. */
const CLIENTS = process.env['DENGWEN_BENCH_CLIENTS'] ?? '1,8';
const REPORTS = Number(process.env['DENGWEN_BENCH_REPORTS'] ?? 100);
const WARMUP = Number(process.env['DENGWEN_BENCH_WARMUP'] ?? 50);

/** How many the program files before anything else, to learn which rows a report leaves. */
const SAMPLES = 20;

it('The intake benchmark stores every report and prints the ratio to a bare JDBC loop', async () => {
  const before = await queueOf(await seatOf('li.wen'));
  const { database: { jdbcUrl, user, password } } = readStack();
  const account = `${jdbcUrl}${jdbcUrl.includes('?') ? '&' : '?'}user=${user}&password=${password}`;
  const options = { api: REPORT_ORIGIN, pid: pidOf('api')!, database: account, clients: CLIENTS, reports: REPORTS, warmup: WARMUP };
  const printed = await output(java(), [
    ...Object.entries(options).map(([name, value]) => `-Dbench.${name}=${value}`), '-cp', `${TEST_CLASSES}:${APP_LIBRARIES}`, 'dengwen.bench.IntakeBench',
  ]);
  console.log(printed);
  const rows = printed.split('\n').filter((line) => /^ *\d+ +\d+ +0 \|.*\| +\d+\.\d+$/.test(line));
  expect(rows).toHaveLength(CLIENTS.split(',').length);
  const filed = SAMPLES + Math.floor(WARMUP / rows.length) * rows.length + REPORTS * rows.length;
  expect(await queueOf(await seatOf('li.wen'))).toHaveLength(before.length + filed);
}, 30 * 60_000);
