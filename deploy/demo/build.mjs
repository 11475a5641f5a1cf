// Builds what is missing or older than its sources; the demonstration's own copies lie in target/demo.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, demo, repository } from './places.mjs';
import { run, step } from './progress.mjs';

const log = `${demo}/build.log`;
const web = join(repository, 'intake-web');
const launcher = join(repository, 'api/embedded-db/deployment/target/launcher');

export async function buildMissing() {
  if (isStale(built.api, ['api', 'pom.xml']) || !existsSync(launcher)) {
    await step('Building the API (the first time it fetches libraries: some minutes)', buildApi);
  }
  if (!existsSync(join(web, 'node_modules')) || isNewer(join(web, 'package-lock.json'), time(join(web, 'node_modules')))) {
    await step('Fetching the libraries of the apps', () => run(log, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: web }));
  }
  if (!existsSync(built.root)) await step('Making the root of trust', makeRoot);
  if (isStale(built.report, ['intake-web'], built.root)) await step("Building the reporter's app", () => buildApp('report', 'build:reporter'));
  if (isStale(built.desk, ['intake-web'], built.root)) await step("Building the officers' desk", () => buildApp('desk', 'build:desk'));
  copyFileSync(join(web, 'headers.json'), built.headers);
}

/** The JDK that everything of Dengwen runs on. */
export const java = () => join(execFileSync(join(repository, 'deploy/jdk'), { encoding: 'utf8' }).trim(), 'bin/java');

/** The class path of the embedded database's launcher. */
export const launcherPath = () => [join(launcher, '*'), join(repository, 'api/embedded-db/deployment/target/classes')].join(':');

async function buildApi() {
  await run(log, join(repository, 'mvnw'), ['-q', '-B', '-ntp', '-DskipTests', '-pl', 'api/app', '-am', 'package'], { cwd: repository });
  rmSync(built.api, { recursive: true, force: true });
  cpSync(join(repository, 'api/app/target/quarkus-app'), built.api, { recursive: true });
  done(built.api);
}

function makeRoot() {
  // Keys of an earlier root would open nothing of this one.
  rmSync(`${demo}/signers`, { recursive: true, force: true });
  const signers = ['--signer', 'district-discipline', '--signer', 'district-procuratorate', '--outside', 'city-discipline'];
  return run(log, join(web, 'cli/dengwen'), ['admin', 'init', '--dir', demo, '--deployment', 'dengwen-demo', '--k', '2', ...signers]);
}

async function buildApp(app, script) {
  const env = { ...process.env, DENGWEN_ROOT: built.root, DENGWEN_OUT: built[app] };
  await run(log, 'npm', ['run', '--silent', script], { cwd: web, env });
  done(built[app]);
}

const stamp = (folder) => `${folder}.built`;
const done = (folder) => writeFileSync(stamp(folder), '');

function isStale(folder, sources, ...inputs) {
  if (!existsSync(stamp(folder)) || !existsSync(folder)) return true;
  const since = time(stamp(folder));
  return inputs.some((input) => time(input) > since) || sources.some((source) => isNewer(join(repository, source), since));
}

/** Whether a file, or any source below a folder, was changed after `since`. */
function isNewer(path, since) {
  if (!statSync(path).isDirectory()) return time(path) > since;
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !['target', 'node_modules', 'dist', 'test', 'e2e'].includes(name) && !name.includes('.test.'))
    .some(({ name }) => isNewer(join(path, name), since));
}

const time = (path) => statSync(path).mtimeMs;
