// Makes the demonstration's world: only by the command line, as every other deployment is made.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { api, data, demo, desk, report, repository, world } from './places.mjs';
import { running } from './processes.mjs';
import { step, Stopped } from './progress.mjs';
import { fileReports } from './reports.mjs';

const here = join(repository, 'deploy/demo/data');
const plan = JSON.parse(readFileSync(join(here, 'officers.json'), 'utf8'));

/** Everybody who has an account, with a password that is made now. */
export async function makeWorld() {
  const people = everybody();
  writeFileSync(`${demo}/passwords.json`, JSON.stringify(Object.fromEntries(people.map(({ user, password }) => [user, password])), null, 2), { mode: 0o600 });
  await step(`Making the keys of ${people.length} people`, () => makeKeys(people));
  await step('Making the keys of the desks and of oversight', () => makeDesks());
  await step('Signing and publishing the manifest', publish);
  await step('Opening the accounts', () => openAccounts(people));
  await step('Filing invented reports and working on some', () => fileReports(people));
  return people;
}

/** Where everything is, for whoever drives the demonstration by program. */
export function writeWorld(database, people) {
  const known = {
    api, report, desk, database, data,
    pids: { api: running('api'), database: running('database') ?? null },
    officers: people.filter(({ desk: seat }) => seat),
    keepers: people.filter(isKeeper),
    administrators: people.filter((person) => !person.desk && !isKeeper(person)),
  };
  writeFileSync(world, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
}

/** Who may call reporters, and sits at no desk. */
const isKeeper = ({ user }) => plan.keepers.some((keeper) => keeper.user === user);

/** Runs one verb of the command line. @returns what it prints */
export async function dengwen(args, password) {
  try {
    const env = { ...process.env, ...(password ? { DENGWEN_PASSWORD: password } : {}) };
    const { stdout } = await promisify(execFile)(join(repository, 'intake-web/cli/dengwen'), args, { env, maxBuffer: 1 << 26 });
    return JSON.parse(stdout);
  } catch (failure) {
    throw new Stopped(`dengwen ${args.slice(0, 3).join(' ')} … failed:\n${failure.stderr || failure.message}`);
  }
}

function everybody() {
  const seated = plan.desks.flatMap(({ desk: seat, officers }) => officers.map((officer) => ({ ...officer, desk: seat })));
  return [...seated, ...plan.keepers, ...plan.administrators].map(({ user, name, desk: seat, roles }) => ({
    user, name, password: randomBytes(9).toString('base64url'), device: `${demo}/devices/${user}.json`, ...(seat ? { desk: seat, roles } : {}),
  }));
}

async function makeKeys(people) {
  for (const { user, name, password } of people) await dengwen(['admin', 'officer', user, '--dir', demo, '--name', name], password);
}

async function makeDesks() {
  for (const { desk: seat, agency, names, officers, recovery } of plan.desks) {
    const members = officers.flatMap(({ user, roles }) => ['--member', `${user}:${roles.join(',')}`]);
    const holders = recovery.flatMap((user) => ['--recovery', user]);
    await dengwen(['admin', 'desk', seat, '--dir', demo, '--agency', agency, '--zh', names.zh, '--en', names.en, ...members, ...holders, '--m', '2']);
  }
  const { holders, m } = plan.oversight;
  await dengwen(['admin', 'oversight', '--dir', demo, ...holders.flatMap((user) => ['--holder', user]), '--m', String(m)]);
  for (const { user, agency } of plan.custodians) await dengwen(['admin', 'custodian', user, '--dir', demo, '--agency', agency]);
  for (const { user, agency } of plan.keepers) await dengwen(['admin', 'keeper', user, '--dir', demo, '--agency', agency]);
  await dengwen(['admin', 'monitor', '--dir', demo]);
}

function publish() {
  const documents = ['--documents', join(repository, 'deploy/data'), '--documents', here];
  const administrators = plan.administrators.flatMap(({ user }) => ['--administrator', user]);
  const signers = ['district-discipline', 'city-discipline'].flatMap((signer) => ['--signer', `${demo}/signers/${signer}.json`]);
  return dengwen(['admin', 'manifest', '--dir', demo, ...documents, ...administrators, ...signers, '--api', api]);
}

async function openAccounts(people) {
  for (const { user, password } of people) await dengwen(['admin', 'officer', user, '--dir', demo, '--api', api], password);
}
