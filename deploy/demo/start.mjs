// The one command of the demonstration; see deploy/demo/start for how to call it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { buildMissing } from './build.mjs';
import { ceremony, data, demo, held, starter } from './places.mjs';
import { running } from './processes.mjs';
import { say, step, Stopped } from './progress.mjs';
import { isReady, ownDatabase, startApi, startDatabase, stopServers } from './servers.mjs';
import { makeWorld, writeWorld } from './world.mjs';
import { tellWhereToGo } from './welcome.mjs';

const { values: wish } = parseArgs({
  options: { detach: { type: 'boolean' }, fresh: { type: 'boolean' }, database: { type: 'string' }, 'database-user': { type: 'string' } },
});

let ending = false;
const own = wish.database === undefined ? undefined : ownDatabase({ url: wish.database, user: wish['database-user'] });
const databaseName = own ? own.jdbcUrl : 'embedded';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130, '\nStopping …'));
await main().catch((failure) => end(1, failure instanceof Stopped ? failure.message : failure.stack));

async function main() {
  takeTurn();
  if (!wish.fresh && (await isWhole())) {
    say('The demonstration is already running.');
  } else {
    await stopServers();
    if (wish.fresh) forget();
    refuseAnotherDatabase();
    await buildMissing();
    await start();
  }
  tellWhereToGo();
  if (wish.detach) {
    rmSync(starter, { force: true });
    process.exit(0);
  }
  say('Ctrl-C stops everything.');
  await watch();
}

async function start() {
  const half = !existsSync(held.complete);
  // A world that was left half made cannot be gone on with: its keys are made once.
  if (half) forget();
  const database = own ?? (await step('Starting the database', startDatabase));
  await step('Starting the API', () => startApi(database, half && wish.fresh));
  if (half) {
    const people = await makeWorld();
    writeFileSync(held.complete, JSON.stringify({ database: databaseName, people }, null, 2), { mode: 0o600 });
  }
  writeWorld(database, JSON.parse(readFileSync(held.complete, 'utf8')).people);
}

async function isWhole() {
  return running('api') !== undefined && (own || running('database') !== undefined) && existsSync(held.complete)
    && JSON.parse(readFileSync(held.complete, 'utf8')).database === databaseName && isReady();
}

/** Everything but root and build. */
function forget() {
  for (const path of [data, ...ceremony]) rmSync(path, { recursive: true, force: true });
}

function refuseAnotherDatabase() {
  if (!existsSync(held.complete)) return;
  const { database } = JSON.parse(readFileSync(held.complete, 'utf8'));
  if (database !== databaseName) throw new Stopped(`target/demo holds a world that lives in ${database}; add --fresh to make a new one in ${databaseName}.`);
}

/** One start at a time: two would stop each other's servers. */
function takeTurn() {
  mkdirSync(demo, { recursive: true });
  try {
    writeFileSync(starter, String(process.pid), { flag: 'wx' });
  } catch {
    const other = Number(readFileSync(starter, 'utf8'));
    if (isStart(other)) {
      say(`The demonstration already runs in front of another terminal (process ${other}).`);
      if (existsSync(held.complete)) tellWhereToGo();
      process.exit(0);
    }
    writeFileSync(starter, String(process.pid));
  }
}

function isStart(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs');
  } catch {
    return false;
  }
}

/** Ends when one of the servers has ended without being told to. */
async function watch() {
  for (;;) {
    await pause(500);
    const ended = ['api', own ? 'api' : 'database'].find((name) => running(name) === undefined);
    if (ended) throw new Stopped(`The ${ended} has ended. Stopping the rest; start again to go on with the same data.`);
  }
}

async function end(code, words) {
  if (ending) return;
  ending = true;
  say(words);
  await stopServers();
  rmSync(starter, { force: true });
  process.exit(code);
}
