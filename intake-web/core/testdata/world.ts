import matrixJson from '../../../deploy/data/matrix.json';
import { signManifest } from '../ceremony/manifest';
import type { Api } from '../api/client';
import type { Seat } from '../clue/seat';
import type { DeskView, Manifest, SignedManifest, Statement } from '../contract';
import { jcs, type Json } from '../jcs';
import { b64 } from '../bytes';
import type { Root } from '../manifest/root';
import { signStatement } from '../manifest/members';
import { newKeyPair } from '../officer/account';
import type { DeskKey } from '../officer/deskKey';
import { publicKeys, type KeyPair } from '../officer/userKey';
import type { ReportDraft } from '../report/file';
import type { Matrix } from '../routing/matrix';
import { route } from '../routing/route';
import { newAgeKey, type AgeKey } from '../seal/age';
import { hashHex } from '../seal/hash';
import { newSigningKey, type SigningKey } from '../seal/sign';
import { ZERO } from '../seal/leaf';

/**
 * A small deployment with all its private keys, for tests: DISC with li.wen and wang.wu, and SUPERIOR with sun.li and he.jia;
 * custodians of identities are those of {@link CUSTODIANS}, keepers of contacts those of {@link KEEPERS}.
 */
export interface World {
  readonly root: Root;
  readonly signers: Readonly<Record<string, SigningKey>>;
  readonly signed: SignedManifest;
  readonly manifest: Manifest;
  readonly documents: Readonly<Record<string, Json>>;
  readonly officers: Readonly<Record<string, KeyPair>>;
  readonly desks: Readonly<Record<string, DeskKey>>;
  readonly oversight: AgeKey;
  readonly monitor: AgeKey;
}

export const matrix = matrixJson as unknown as Matrix;

const SEATED: Readonly<Record<string, readonly string[]>> = { DISC: ['li.wen', 'wang.wu'], MKT: ['qian.lu', 'zhou.an'], SUPERIOR: ['sun.li', 'he.jia'] };

/** The petition office of DISC, who sit at no desk. */
export const KEEPERS = ['deng.xia', 'hu.yan', 'pan.yue'] as const;

/** By user: PROC has two, the second as deputy of the first. */
export const CUSTODIANS: Readonly<Record<string, string>> = {
  'qian.lu': 'MKT', 'wei.min': 'PROC', 'ma.jun': 'PROC', 'xu.jie': 'AUD', 'he.jia': 'SUPERIOR',
};

export async function newWorld(deploymentId = 'test.example'): Promise<World> {
  const officers = Object.fromEntries(await Promise.all([...new Set([...Object.values(SEATED).flat(), ...Object.keys(CUSTODIANS), ...KEEPERS])].map(async (user) => [user, await newKeyPair()])));
  const desks = Object.fromEntries(await Promise.all(Object.keys(SEATED).map(async (desk) => [desk, { ...await newKeyPair(), desk, epoch: 1 }])));
  const signers = { 'root-1': newSigningKey(), 'root-2': newSigningKey(), 'root-3': newSigningKey() };
  const root: Root = {
    v: 1, deploymentId, k: 2, minVersion: 1,
    signers: Object.entries(signers).map(([signer, { publicKey }]) => ({ signer, key: b64(publicKey), outside: signer === 'root-3' })),
  };
  const documents: Record<string, Json> = { matrix: matrixJson as Json, questionnaire: { version: '1' }, units: { version: '1', units: [] }, higherPosts: { version: '1', posts: [] } };
  const [oversight, monitor] = [await newAgeKey(), await newAgeKey()];
  const manifest = manifestOf(deploymentId, officers, desks, documents, oversight, monitor);
  const signed = signBy(signers, manifest, 'root-1', 'root-3');
  return { root, signers, signed, manifest, documents, officers, desks, oversight, monitor };
}

export const signBy = (signers: World['signers'], manifest: Manifest, ...names: string[]): SignedManifest =>
  ({ manifest, signatures: names.map((name) => signManifest(name, signers[name]!, manifest)) });

/** An officer of the world at work, with the keys of the desks where he sits. */
export function seat(world: World, user: string, api: Api): Seat {
  const held = Object.entries(SEATED).filter(([, users]) => users.includes(user)).map(([desk]) => [desk, world.desks[desk]!] as const);
  const officer = { user, name: user, administrator: false, memberships: [], keys: world.officers[user]!, desks: new Map(held) };
  return { api, manifest: world.manifest, officer, now: () => new Date() };
}

/** A desk as an honest server shows it. */
export function deskView(world: World, desk: string): DeskView {
  const { members, ...entry } = world.manifest.desks.find((candidate) => candidate.desk === desk)!;
  return {
    ...entry, head: { seq: 0, prev: ZERO },
    members: members.map(({ name, ...member }) => ({ statement: { v: 1, desk: entry.desk, ...member, from: '2026-01-01', to: '2027-01-01' }, name, signatures: [], active: true })),
  };
}

/** A statement that the given members have signed. */
export function stated(world: World, statement: Statement, by: string[], active = true): DeskView['members'][number] {
  const signatures = by.map((user) => ({ user, signature: b64(signStatement(world.officers[user]!.signing, world.manifest.deploymentId, statement)) }));
  return { statement, name: statement.user, signatures, active };
}

/** A report about a section chief, which DISC leads. */
export function draft(answers: ReportDraft['answers'] = { story: '他让我们把工程交给他的弟弟。' }, over: Partial<ReportDraft> = {}): ReportDraft {
  const facets = { field: 'F1', allegation: ['A02'], role: 'LEADER', rank: 'R_XIANGKE', managing: 'M_DIST', higherPost: 'NO' } as const;
  return {
    route: route(matrix, [facets], []), circumstances: { mode: 'ANONYMOUS', ongoing: 'YES', imminent: false, danger: false },
    accused: [], excluded: [], language: 'zh', answers, hidden: {}, ...over,
  };
}

function manifestOf(
  deploymentId: string, officers: World['officers'], desks: World['desks'], documents: World['documents'], oversight: AgeKey, monitor: AgeKey,
): Manifest {
  return {
    v: 1, deploymentId, version: 3, issued: '2026-01-01', expires: '2099-01-01', suite: 1, superior: 'SUPERIOR',
    desks: Object.entries(desks).map(([desk, key]) => ({
      desk: desk as DeskView['desk'], agency: desk, names: { zh: desk, en: desk }, epoch: 1, ...publicKeys(key),
      members: SEATED[desk]!.map((user) => ({ user, name: user, ...publicKeys(officers[user]!), roles: ['INTAKE' as const] })),
    })),
    oversight: { epoch: 1, recipient: oversight.recipient, holders: [], m: 2 }, custodians: Object.entries(CUSTODIANS).map(([user, agency]) => ({ user, agency, ...publicKeys(officers[user]!) })),
    keepers: KEEPERS.map((user) => ({ user, agency: 'DISC', ...publicKeys(officers[user]!) })), monitor: { recipient: monitor.recipient },
    log: null, witnesses: [], voucherKeys: [], administrators: [], holders: [],
    documents: Object.fromEntries(Object.entries(documents).map(([kind, document]) => [kind, hashHex(jcs(document))])), apps: {},
  };
}
