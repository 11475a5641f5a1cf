// Where the demonstration keeps what, and on which ports it answers.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const demo = resolve(repository, 'target/demo');
const within = (path) => resolve(demo, path);

/** Built once, kept by --fresh. */
export const built = { api: within('api'), report: within('report'), desk: within('desk'), headers: within('headers.json'), root: within('root.json') };

/** All that a server holds: database files, its own key, logs. */
export const data = within('data');
export const held = { database: `${data}/database`, server: `${data}/server`, logs: `${data}/logs`, complete: `${data}/complete.json` };

export const world = within('world.json');
export const starter = within('start.pid');

/** What the ceremony leaves in target/demo beside the root; --fresh makes it anew. */
export const ceremony = ['records', 'devices', 'accounts', 'desks', 'custodians', 'oversight.json', 'monitor.json', 'monitor.key.json',
  'manifest.json', 'passwords.json', 'world.json', 'receipts.json'].map(within);

export const api = 'http://localhost:8080';
export const report = 'http://localhost:8080';
/** Cookies do not tell ports apart, so the desk has another host name than the reporters' app. */
export const desk = 'http://127.0.0.1:8081';
export const deskPort = 8081;
export const reportPort = 8080;
/** Where health and metrics are asked for. */
export const managementPort = 8082;
export const management = `http://127.0.0.1:${managementPort}/q`;
