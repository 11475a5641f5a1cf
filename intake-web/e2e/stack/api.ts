import { API_JAR, java, machine } from './java';
import { HOME, MANAGEMENT, PORTS, REPORT_ORIGIN, TREE } from './places';
import { end, launch, logFile, pidOf, until } from './program';
import { readStack } from './stack';

const NAME = 'api';

/** What the server remembers outside the database. */
export const API_DATA = `${HOME}/api`;

/** Starts the packaged API unless it runs, and returns when it is ready. @param settings beside the usual ones */
export async function startApi(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  if (pidOf(NAME) === undefined) await launchApi(settings);
  await until('the API to be ready', async () => {
    if (pidOf(NAME) === undefined) throw new Error(`the API ended at once; its words are in ${logFile(NAME)}`);
    return apiReady();
  });
}

async function launchApi(settings: Readonly<Record<string, string>>): Promise<void> {
  if (await apiReady()) throw new Error(`something else answers at ${REPORT_ORIGIN}`);
  const { database, root } = readStack();
  launch({
    name: NAME,
    command: java(),
    args: [...machine(), '-jar', API_JAR],
    env: {
      QUARKUS_HTTP_PORT: String(PORTS.reporters),
      QUARKUS_MANAGEMENT_PORT: String(PORTS.management),
      QUARKUS_DATASOURCE_JDBC_URL: database.jdbcUrl,
      QUARKUS_DATASOURCE_USERNAME: database.user,
      QUARKUS_DATASOURCE_PASSWORD: database.password,
      DENGWEN_STAFF_DATA: API_DATA,
      DENGWEN_CHANNEL_ROOT: root,
      DENGWEN_WEB_REPORTER_FOLDER: `${TREE}intake-web/reporter/dist`,
      DENGWEN_WEB_DESK_FOLDER: `${TREE}intake-web/desk/dist`,
      DENGWEN_WEB_DESK_PORT: String(PORTS.desk),
      DENGWEN_WEB_HEADERS: `${TREE}intake-web/headers.json`,
      ...settings,
    },
  });
}

/** Whether the API and its database are ready to serve. */
export const apiReady = (): Promise<boolean> =>
  fetch(`${MANAGEMENT}/health/ready`).then(({ ok }) => ok, () => false);

export const killApi = (): Promise<void> => end(NAME, 'SIGKILL');

export const stopApi = (): Promise<void> => end(NAME, 'SIGTERM');
