import { mkdirSync } from 'node:fs';
import { java, LAUNCHER } from './java';
import { HOME, PORTS } from './places';
import { end, output, remember } from './program';

export interface Database {
  readonly jdbcUrl: string;
  readonly user: string;
  readonly password: string;
}

const NAME = 'database';
const FOLDER = `${HOME}/database`;

/** Where the embedded server keeps its files, for whoever looks for words in them. */
export const DATA_FOLDER = `${FOLDER}/data`;

/** A server of one's own, by the variables that `deploy/test` names; the trials empty it, and neither kill nor search its files. */
export const ownServer = (): Database | undefined => {
  const { QUARKUS_DATASOURCE_JDBC_URL: jdbcUrl, QUARKUS_DATASOURCE_USERNAME: user = 'root', QUARKUS_DATASOURCE_PASSWORD: password = '' } = process.env;
  return jdbcUrl ? { jdbcUrl, user, password } : undefined;
};

/** Starts the embedded server unless one's own is used; after a kill it recovers by itself. */
export async function startDatabase(): Promise<Database> {
  const own = ownServer();
  if (own) return own;
  mkdirSync(FOLDER, { recursive: true });
  const said = await output(java(), ['-cp', LAUNCHER, 'dengwen.embedded.Launcher', 'start', FOLDER, String(PORTS.database)]);
  const [pid, jdbcUrl, user, password] = said.trim().split('\n').slice(-4) as [string, string, string, string];
  remember(NAME, Number(pid));
  return { jdbcUrl, user, password };
}

export const killDatabase = (): Promise<void> => end(NAME, 'SIGKILL');

/** An orderly end, which writes what lies in memory to the files; a server of one's own goes on. */
export const stopDatabase = async (): Promise<void> => {
  if (!ownServer()) await end(NAME, 'SIGTERM');
};
