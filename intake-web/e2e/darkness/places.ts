import { readdirSync, readFileSync, statSync } from 'node:fs';
import { API_DATA } from '../stack/api';
import { DATA_FOLDER, ownServer } from '../stack/database';
import { HOME } from '../stack/places';
import { Sql } from '../stack/sql';
import { found, type Needle } from './needles';

/** Every file in which API or database could have kept something. */
function files(): string[] {
  const folders = [`${HOME}/logs`, API_DATA, ...(ownServer() ? [] : [DATA_FOLDER, `${DATA_FOLDER}/../tmp`])];
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`));
  return [...inside, ...(ownServer() ? [] : [`${DATA_FOLDER}/../server.log`])];
}

/** What stands in the files of database and API, their names included. */
export const inFiles = (needles: readonly Needle[]): string[] =>
  files().flatMap((path) => found(Buffer.concat([Buffer.from(path), readFileSync(path)]), needles).map((what) => `${path}: ${what}`));

/** The time that each folder and file of sealed files shows, in milliseconds; creation and what the kernel alone sets are not seen by a copy. */
export function blobTimes(): Map<string, number> {
  const root = `${API_DATA}/blobs`;
  return new Map(readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => [name, statSync(`${root}/${name}`).mtimeMs]));
}

/** What stands in the rows of the database, as a whole value or within one. */
export async function inRows(needles: readonly Needle[], values: readonly string[]): Promise<string[]> {
  const sql = Sql.connect();
  const tables = await sql.query('SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()');
  const findings: string[] = [];
  for (const { name } of tables) {
    for (const row of await sql.query(`SELECT * FROM \`${name}\``)) {
      for (const [column, value] of Object.entries(row)) {
        if (value === null) continue;
        const whole = values.includes(value) ? [`${value} (whole value)`] : [];
        findings.push(...[...whole, ...found(Buffer.from(value), needles)].map((what) => `${name}.${column}: ${what}`));
      }
    }
  }
  sql.close();
  return findings;
}
