import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { dengwen } from './cli';
import { HOME, REPORT_ORIGIN, TREE } from './places';
import { output } from './program';
import type { KnownOfficer } from './stack';

const DIR = `${HOME}/ceremony`;

export const ROOT = `${DIR}/root.json`;

/** Two of three suffice, and one of the two must be from outside. */
export const SIGNERS = ['first', 'third'] as const;

export const signerFile = (name: string): string => `${DIR}/signers/${name}.json`;

/** Who works where. First members of a desk are named by the manifest. */
const OFFICERS: Readonly<Record<string, string>> = {
  'li.wen': '李文', 'zhao.lei': '赵磊', 'wu.fang': '吴芳', 'sun.hao': '孙浩', 'he.tao': '何涛',
  'zhou.ping': '周平', 'xu.ran': '徐然', 'tang.yi': '唐一', 'luo.bin': '罗斌', 'gao.min': '高敏',
  'deng.xia': '邓霞', 'hu.yan': '胡燕',
};

const DISCIPLINE = ['li.wen:INTAKE', 'zhao.lei:CHIEF', 'wu.fang:HANDLER', 'sun.hao:HANDLER', 'he.tao:HANDLER'];
const OTHERS = ['zhou.ping:INTAKE,CHIEF', 'xu.ran:HANDLER'];
const SUPERIORS = ['tang.yi:INTAKE,CHIEF', 'luo.bin:HANDLER'];

const DESKS: readonly (readonly [desk: string, agency: string, zh: string, en: string, members: readonly string[]])[] = [
  ['DISC', 'DISC', '区纪委监委', 'Discipline organ', DISCIPLINE],
  ['DISC_TRIAGE', 'DISC', '区纪委监委信访室', 'Discipline organ, triage', DISCIPLINE],
  ['DISC_CADRE_SUPERVISION', 'DISC_CADRE_SUPERVISION', '干部监督室', 'Supervision of its own cadres', DISCIPLINE],
  ['PROC', 'PROC', '区检察院', 'Procuratorate', OTHERS],
  ['POL', 'POL', '区公安分局', 'Police', OTHERS],
  ['AUD', 'AUD', '区审计局', 'Audit', OTHERS],
  ['MKT', 'MKT', '区市场监管局', 'Market regulation', OTHERS],
  ['SUPERIOR', 'SUPERIOR', '市纪委监委', 'City discipline organ', SUPERIORS],
];

/** Two agencies of the district, and the superior organ. */
const CUSTODIANS = [['zhou.ping', 'PROC'], ['xu.ran', 'AUD'], ['tang.yi', 'SUPERIOR']] as const;

/** Two of the discipline organ's petition office, and one who also keeps names. */
const KEEPERS = [['deng.xia', 'DISC'], ['hu.yan', 'DISC'], ['zhou.ping', 'PROC']] as const;

/** Lays down the root that the tested apps are built with, and its signers' keys: what the API must have before it starts. */
export async function layRoot(): Promise<void> {
  await output(`${TREE}intake-web/test-root`, []);
  cpSync(`${TREE}intake-web/target/ceremony`, DIR, { recursive: true });
}

/** Makes everything else that makes a deployment, with the command line alone and past nobody. */
export async function holdCeremony(): Promise<Record<string, KnownOfficer>> {
  const officers = Object.fromEntries(Object.keys(OFFICERS).map((user): [string, KnownOfficer] =>
    [user, { password: randomBytes(12).toString('hex'), device: `${DIR}/devices/${user}.json` }]));
  // Everybody makes a file of his own, and takes the time of Argon2id for it.
  await Promise.all(Object.entries(OFFICERS).map(([user, name]) =>
    dengwen(['admin', 'officer', user, '--dir', DIR, '--name', name], officers[user]!.password)));
  await Promise.all(DESKS.map(([desk, agency, zh, en, members]) =>
    dengwen(['admin', 'desk', desk, '--dir', DIR, '--agency', agency, '--zh', zh, '--en', en, ...each('member', members)])));
  await dengwen(['admin', 'oversight', '--dir', DIR, ...each('holder', ['gao.min', 'zhou.ping', 'tang.yi']), '--m', '2']);
  for (const [user, agency] of CUSTODIANS) await dengwen(['admin', 'custodian', user, '--dir', DIR, '--agency', agency]);
  for (const [user, agency] of KEEPERS) await dengwen(['admin', 'keeper', user, '--dir', DIR, '--agency', agency]);
  await dengwen(['admin', 'monitor', '--dir', DIR]);
  await publish(1);
  await Promise.all(Object.entries(officers).map(([user, { password }]) =>
    dengwen(['admin', 'officer', user, '--dir', DIR, '--api', REPORT_ORIGIN, '--root', ROOT], password)));
  return officers;
}

const each = (option: string, values: readonly string[]): string[] => values.flatMap((value) => [`--${option}`, value]);

const publish = (version: number): Promise<unknown> => dengwen([
  'admin', 'manifest', '--dir', DIR, '--version', String(version), '--api', REPORT_ORIGIN, '--administrator', 'gao.min',
  ...each('documents', [`${TREE}deploy/data`, `${TREE}deploy/demo/data`]),
  ...each('signer', SIGNERS.map(signerFile)),
]);
