// Starts and stops the database and the API.
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { java, launcherPath } from './build.mjs';
import { built, desk, deskPort, held, management, managementPort, report, reportPort } from './places.mjs';
import { answers, launch, printed, remember, running, stop, within } from './processes.mjs';
import { Stopped, tail } from './progress.mjs';

/** What an own server is told by; the embedded one tells us. */
export function ownDatabase(jdbcUrl, user = 'root') {
  return { jdbcUrl, user, password: process.env.DENGWEN_DATABASE_PASSWORD ?? '' };
}

/** @returns where the embedded database answers and whom it lets in */
export async function startDatabase() {
  mkdirSync(held.logs, { recursive: true });
  const args = ['-Dslf4j.internal.verbosity=ERROR', '-cp', launcherPath(), 'dengwen.embedded.Launcher', 'start', held.database, '0'];
  const [pid, jdbcUrl, user, password] = (await printed(java(), args)).trim().split('\n');
  remember('database', pid);
  return { jdbcUrl, user, password };
}

/** Starts the API and returns when it is ready. @param empty whether the database shall be emptied first */
export async function startApi({ jdbcUrl, user, password }, empty) {
  for (const port of [reportPort, deskPort, managementPort]) {
    if (await isTaken(port)) throw new Stopped(`Something else answers on port ${port}; stop it first.`);
  }
  const log = `${held.logs}/api.log`;
  launch('api', log, java(), ['-Xmx512m', '-jar', `${built.api}/quarkus-run.jar`], {
    QUARKUS_HTTP_PORT: String(reportPort),
    QUARKUS_DATASOURCE_JDBC_URL: jdbcUrl,
    QUARKUS_DATASOURCE_USERNAME: user,
    QUARKUS_DATASOURCE_PASSWORD: password,
    ...(empty ? { QUARKUS_FLYWAY_CLEAN_DISABLED: 'false', QUARKUS_FLYWAY_CLEAN_AT_START: 'true' } : {}),
    DENGWEN_STAFF_DATA: held.server,
    DENGWEN_CHANNEL_ROOT: built.root,
    DENGWEN_WEB_REPORTER_FOLDER: built.report,
    DENGWEN_WEB_DESK_FOLDER: built.desk,
    DENGWEN_WEB_HEADERS: built.headers,
    DENGWEN_WEB_DESK_PORT: String(deskPort),
  });
  const ready = await within(90_000, async () => running('api') === undefined || isReady());
  if (!ready || running('api') === undefined) throw new Stopped(`The API did not start; the end of ${log}:\n${tail(log)}`);
}

export const isReady = async () => (await answers(`${management}/health/ready`)) && (await answers(report)) && answers(desk);

function isTaken(port) {
  return new Promise((tell) => {
    const socket = connect(port, '127.0.0.1', () => tell(true));
    socket.on('connect', () => socket.destroy()).on('error', () => tell(false));
  });
}

/** The API first, so that it can finish what is under way. */
export async function stopServers() {
  await stop('api');
  await stop('database');
}
