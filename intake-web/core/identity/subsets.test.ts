import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Alarm } from '../alarm';
import { te, unb64, utf8 } from '../bytes';
import { sealShares } from '../ceremony/shares';
import { openGrant } from '../clue/report';
import type { DeskKey } from '../officer/deskKey';
import { newKeyPair } from '../officer/account';
import { ageKey, type AgeKey } from '../seal/age';
import { decryptChunked } from '../seal/cobblestone';
import { ctxBytes } from '../seal/ctx';
import { openFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { parseBody } from '../seal/parse';
import { combine, type Share } from '../seal/shares';
import { NAME, named, storedShare, type Named } from '../testdata/named';
import { CUSTODIANS, newWorld, type World } from '../testdata/world';
import { identityPlace, sharePlace } from './custody';
import { joinShares } from './open';

/** Those who might put their keys together; the rows of the server are everybody's. */
const HOLDERS = [
  'lead desk', 'accused desk', 'oversight 1', 'oversight 2', 'oversight 3', 'custodian MKT', 'custodian PROC', 'custodian AUD', 'custodian SUPERIOR',
] as const;
type Holder = typeof HOLDERS[number];

let world: World;
let report: Named;
/** What each custodian opens of his own with his key. */
let kept: Map<Holder, { agency: string; share: Share }>;
/** What each holder of oversight opens of his own. */
let parts: Map<Holder, Share>;

beforeAll(async () => {
  world = await newWorld();
  report = await named(world, { accused: ['MKT'] });
  kept = new Map(await Promise.all(['qian.lu', 'wei.min', 'xu.jie', 'he.jia'].map(async (user) =>
    [`custodian ${CUSTODIANS[user]}` as Holder, { agency: CUSTODIANS[user]!, share: await shareOf(user) }] as const)));
  parts = await oversightParts();
});

async function shareOf(user: string): Promise<Share> {
  const { file, x } = storedShare(report, user);
  const place = sharePlace(world.manifest.deploymentId, report.row.clueId, CUSTODIANS[user]!, user, x);
  const { body } = await openFrame(world.officers[user]!.age, place, file, { author: unb64(report.row.authPublicKey) });
  return unb64(parseBody<{ v: 1; share: string }>(body, { share: 'string' }).share);
}

async function oversightParts(): Promise<Map<Holder, Share>> {
  const { deploymentId } = world.manifest;
  const keys = await Promise.all([1, 2, 3].map(async (n) => ({ user: `oversight.${n}`, pair: await newKeyPair() })));
  const holders = keys.map(({ user, pair }) => ({ user, recipient: pair.age.recipient }));
  const sealed = await sealShares(deploymentId, 'OVERSIGHT', 1, te(world.oversight.identity), holders, 2);
  return new Map(await Promise.all(sealed.map(async ({ user, x, ciphertext }, i) => {
    const place = { deploymentId, clueId: '-', kind: 'share', objectId: `OVERSIGHT:1:${user}`, seq: x, author: 'server' } as const;
    const { body } = await openFrame(keys[i]!.pair.age, place, unb64(ciphertext), {});
    return [`oversight ${i + 1}` as Holder, unb64(parseBody<{ v: 1; share: string }>(body, { share: 'string' }).share)] as const;
  })));
}

/** The clue's key by every way that these holders have. */
async function clueKey(holders: readonly Holder[]): Promise<AgeKey | undefined> {
  const shares = holders.flatMap((holder) => parts.get(holder) ?? []);
  const oversight = shares.length < 2 ? undefined : await tried(async () => ageKey(utf8(await combine(shares))));
  const desks: (DeskKey | undefined)[] = [
    holders.includes('lead desk') ? world.desks['DISC'] : undefined,
    holders.includes('accused desk') ? world.desks['MKT'] : undefined,
    oversight && { ...world.desks['DISC']!, desk: 'OVERSIGHT', age: oversight },
  ];
  for (const desk of desks) for (const grant of report.sealed.request.grants) {
    const key = desk && await tried(() => openGrant(world.manifest.deploymentId, desk, report.row, grant, hashHex(report.sealed.file)));
    if (key) return key;
  }
  return undefined;
}

/** Whether these holders get to the name, with every pair of the local shares that they have. */
async function opens(holders: readonly Holder[]): Promise<boolean> {
  const key = await clueKey(holders);
  const shares = holders.flatMap((holder) => kept.get(holder) ?? []);
  for (const one of shares) for (const two of shares) if (one !== two && key) {
    const above = shares.filter(({ agency }) => agency === 'SUPERIOR');
    const chosen = new Map([one, two, ...above].map(({ agency, share }) => [agency, share]));
    if (await tried(() => name(key, chosen))) return true;
  }
  return false;
}

async function name(key: AgeKey, shares: Map<string, Share>): Promise<true> {
  const place = identityPlace(world.manifest.deploymentId, report.row.clueId);
  const frame = await decryptChunked(await joinShares(report.identity.custody, shares), ctxBytes(place), unb64(report.identity.box));
  const { body } = await openFrame(key, place, frame, { author: unb64(report.row.authPublicKey) });
  expect(JSON.parse(utf8(body))).toEqual({ v: 1, answers: NAME });
  return true;
}

async function tried<T>(attempt: () => Promise<T>): Promise<T | undefined> {
  try {
    return await attempt();
  } catch (failure) {
    if (failure instanceof Alarm) return undefined;
    throw failure;
  }
}

/** Every subset, as a list in the order of {@link HOLDERS}. */
const subsets = Array.from({ length: 2 ** HOLDERS.length }, (_, bits) => HOLDERS.filter((_holder, i) => bits & (1 << i)));

/** The sets of the decision's table. */
function promised(): Holder[][] {
  const text = readFileSync(new URL('../../../api/decisions/0009-named-reports.md', import.meta.url), 'utf8');
  const table = text.slice(text.indexOf('| the smallest sets')).split('\n\n')[0]!.split('\n').slice(2);
  return table.map((row) => row.slice(1, -1).trim().split(', ') as Holder[]);
}

describe('Every subset of all who hold keys', () => {
  it('opens the name when it holds a set of the decision\'s table, and else not', async () => {
    const table = promised();
    expect(table.length).toBeGreaterThan(1);
    const wrong = [];
    for (const subset of subsets) {
      const may = table.some((set) => set.every((holder) => subset.includes(holder)));
      if (await opens(subset) !== may) wrong.push(subset);
    }
    expect(wrong).toEqual([]);
  });

  it('gets the clue\'s key only with the lead desk\'s key or two shares of oversight', async () => {
    for (const subset of subsets) {
      const two = subset.filter((holder) => holder.startsWith('oversight')).length >= 2;
      const key = await clueKey(subset);
      expect(key !== undefined, subset.join()).toBe(two || subset.includes('lead desk'));
      if (key) expect(key.recipient).toBe(report.row.clueRecipient);
    }
  });
});
