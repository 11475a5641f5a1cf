import { mkdirSync, rmSync } from 'node:fs';
import { startApi, stopApi } from './api';
import { startDatabase, stopDatabase } from './database';
import { HOME } from './places';
import { pidOf } from './program';
import { Sql } from './sql';
import { writeStack } from './stack';
import { holdCeremony, layRoot, ROOT } from './world';

/** One deployment for all trials of a run: made before the first, taken away after the last. */
export default async function setup(): Promise<() => Promise<void>> {
  await takeDown();
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  try {
    await setUp();
  } catch (failure) {
    await takeDown();
    throw failure;
  }
  return takeDown;
}

async function setUp(): Promise<void> {
  const database = await startDatabase();
  writeStack({ database, root: ROOT, officers: {} });
  await emptyDatabase();
  await layRoot();
  await startApi();
  writeStack({ database, root: ROOT, officers: await holdCeremony() });
}

async function takeDown(): Promise<void> {
  if (pidOf('api')) await stopApi();
  if (pidOf('database')) await stopDatabase();
}

/** A server of one's own may hold an earlier run. */
async function emptyDatabase(): Promise<void> {
  const sql = Sql.connect();
  const [{ name } = {}] = await sql.query('SELECT DATABASE() AS name');
  await sql.query(`DROP DATABASE \`${name}\``);
  sql.close();
}
