import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { TREE } from './places';

const APP = `${TREE}api/app/target/quarkus-app`;

export const java = (): string => `${execFileSync(`${TREE}deploy/jdk`, { encoding: 'utf8' }).trim()}/bin/java`;

/** How the API's machine is told to run: as in production unless a trial of what it does, not of how fast, wants to begin quickly. */
export const machine = (): string[] => process.env['DENGWEN_TRIALS_MACHINE']?.split(' ') ?? [];

/** The packaged API, as production runs it. */
export const API_JAR = `${APP}/quarkus-run.jar`;

/** Everything that the API stands on, for programs of ours that drive it. */
export const APP_LIBRARIES = ['main', 'boot'].map((part) => `${APP}/lib/${part}/*`).join(':');

/** The benchmark's own program lies among the API's tests. */
export const TEST_CLASSES = `${TREE}api/app/target/test-classes`;

/** The JDBC driver that the packaged API brings. */
export function driver(): string {
  const jar = readdirSync(`${APP}/lib/main`).find((name) => name.startsWith('com.mysql.mysql-connector-j'));
  if (!jar) throw new Error(`${APP} is not built: run ./mvnw -pl api/app -am package`);
  return `${APP}/lib/main/${jar}`;
}

/** The embedded database's launcher; never on the class path of the API. */
export const LAUNCHER = ['classes', 'launcher/*'].map((part) => `${TREE}api/embedded-db/deployment/target/${part}`).join(':');
