// The one command of the demonstration; see deploy/demo/start for how to call it.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildMissing } from './build.mjs';
import { fileForty } from './forty.mjs';
import { ceremony, data, held } from './places.mjs';
import { running } from './processes.mjs';
import { say, step, Stopped } from './progress.mjs';
import { isReady, ownDatabase, startApi, startDatabase, stopServers } from './servers.mjs';
import { livingStart, passTurn, takeTurn } from './turn.mjs';
import { tellWhereToGo } from './welcome.mjs';
import { makeWorld, writeWorld } from './world.mjs';

const { values: wish } = parseArgs({
  options: { detach: { type: 'boolean' }, fresh: { type: 'boolean' }, forty: { type: 'boolean' }, database: { type: 'string' }, 'database-user': { type: 'string' } },
});
const own = wish.database === undefined ? undefined : ownDatabase(wish.database, wish['database-user']);
const databaseName = own?.jdbcUrl ?? 'embedded';
const servers = own ? ['api'] : ['api', 'database'];

let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130, '\nStopping …'));
await main().catch((failure) => end(1, failure instanceof Stopped ? failure.message : failure.stack));

async function main() {
  if (!(await takeTurn(isWhole))) return tellOfTheOther();
  if (!wish.fresh && (await isWhole())) {
    say('The demonstration is already running.');
  } else {
    await stopServers();
    if (wish.fresh) forget();
    refuseAnotherDatabase();
    await buildMissing();
    await start();
  }
  await tellWhatIsThere();
  if (wish.detach) return passTurn();
  say('Ctrl-C stops everything.');
  await watch();
}

async function start() {
  const isNew = !existsSync(held.complete);
  // A world that was left half made cannot be gone on with: its keys are made once.
  if (isNew) forget();
  const database = own ?? (await step('Starting the database', startDatabase));
  await step('Starting the API', () => startApi(database, isNew && wish.fresh));
  if (isNew) {
    const people = await makeWorld();
    writeFileSync(held.complete, JSON.stringify({ database: databaseName, people }, null, 2), { mode: 0o600 });
  }
  writeWorld(database, made().people);
}

/** The world of this folder: in which database it lives, and its people. */
function made() {
  return JSON.parse(readFileSync(held.complete, 'utf8'));
}

async function isWhole() {
  return servers.every((name) => running(name) !== undefined) && existsSync(held.complete) && made().database === databaseName && isReady();
}

/** Everything but root and build. */
function forget() {
  for (const path of [data, ...ceremony]) rmSync(path, { recursive: true, force: true });
}

function refuseAnotherDatabase() {
  if (existsSync(held.complete) && made().database !== databaseName) {
    throw new Stopped(`target/demo holds a world that lives in ${made().database}; add --fresh to make a new one in ${databaseName}.`);
  }
}

function tellOfTheOther() {
  say(`The demonstration already runs in front of another terminal (process ${livingStart()})${wish.fresh ? '; stop it first' : ''}.`);
  if (wish.fresh) process.exitCode = 1;
  else return tellWhatIsThere();
}

async function tellWhatIsThere() {
  if (wish.forty) await step('Filing forty new reports at the discipline desk', fileForty);
  tellWhereToGo();
}

/** Ends when one of the servers has ended without being told to. */
async function watch() {
  for (;;) {
    await pause(500);
    const ended = servers.find((name) => running(name) === undefined);
    if (ended) throw new Stopped(`The ${ended} has ended. Stopping the rest; start again to go on with the same data.`);
  }
}

async function end(code, words) {
  if (ending) return;
  ending = true;
  say(words);
  await stopServers();
  passTurn();
  process.exit(code);
}
