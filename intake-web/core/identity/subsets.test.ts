import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Alarm } from '../alarm';
import { b64, te, unb64, utf8 } from '../bytes';
import { sealShares } from '../ceremony/shares';
import { openGrant } from '../clue/report';
import { contactKey } from '../contact/call';
import { contactPlace, keptBy, keptPlace } from '../contact/keeping';
import { newKeyPair } from '../officer/account';
import { ageKey, type AgeKey } from '../seal/age';
import { decryptChunked } from '../seal/cobblestone';
import { ctxBytes, type Place } from '../seal/ctx';
import { openFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { parseBody } from '../seal/parse';
import { combine, xOf, type Share } from '../seal/shares';
import { CONTACT } from '../testdata/callable';
import { NAME, named, storedShare, type Named } from '../testdata/named';
import { CUSTODIANS, KEEPERS, newWorld, type World } from '../testdata/world';
import { identityPlace, sharePlace } from './custody';
import { joinShares } from './open';
import { readShare } from './share';

/** Those who might put their keys together; the rows of the server are everybody's. */
const HOLDERS = [
  'lead desk', 'accused desk', 'oversight 1', 'oversight 2', 'oversight 3', 'custodian MKT', 'custodian PROC', 'custodian AUD', 'custodian SUPERIOR',
  'keeper 1', 'keeper 2', 'keeper 3',
] as const;
type Holder = typeof HOLDERS[number];

let world: World;
let report: Named;
/** What each custodian opens of his own with his key. */
let kept: Map<Holder, { agency: string; share: Share }>;
/** What each holder of oversight opens of his own. */
let parts: Map<Holder, Share>;
/** What each keeper of contacts opens of his own. */
let contacts: Map<Holder, Share>;
/** The clue's key, for each holder whose own key opens a grant. */
let clueKeys: Map<Holder, AgeKey>;

beforeAll(async () => {
  world = await newWorld();
  report = await named(world, { accused: ['MKT'], contact: CONTACT });
  kept = new Map(await Promise.all(['qian.lu', 'wei.min', 'xu.jie', 'he.jia'].map(async (user) =>
    [`custodian ${CUSTODIANS[user]}` as Holder, { agency: CUSTODIANS[user]!, share: await shareOf(user) }] as const)));
  contacts = new Map(await Promise.all(KEEPERS.map(async (user, i) => [`keeper ${i + 1}` as Holder, await contactShareOf(user)] as const)));
  parts = await oversightParts();
  clueKeys = await ownWays();
});

async function shareOf(user: string): Promise<Share> {
  const { file, x } = storedShare(report, user);
  return opened(user, sharePlace(world.manifest.deploymentId, report.row.clueId, CUSTODIANS[user]!, user, x), b64(file));
}

async function contactShareOf(user: string): Promise<Share> {
  const { keeping, shares } = report.sealed.request.contact!;
  const place = keptPlace(world.manifest.deploymentId, report.row.clueId, user, keptBy(keeping, user).x);
  return opened(user, place, shares.find((share) => share.user === user)!.ciphertext);
}

const opened = async (user: string, place: Place, file: string): Promise<Share> =>
  unb64((await readShare(world.officers[user]!.age, place, file, unb64(report.row.authPublicKey))).share);

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

/** A grant has one recipient, so each key is tried alone; that of oversight by its shares, two by two. */
async function ownWays(): Promise<Map<Holder, AgeKey>> {
  const own: [Holder, AgeKey][] = [
    ['lead desk', world.desks['DISC']!.age], ['accused desk', world.desks['MKT']!.age],
    ...['qian.lu', 'wei.min', 'xu.jie', 'he.jia'].map((user): [Holder, AgeKey] => [`custodian ${CUSTODIANS[user]}` as Holder, world.officers[user]!.age]),
    ...KEEPERS.map((user, i): [Holder, AgeKey] => [`keeper ${i + 1}` as Holder, world.officers[user]!.age]),
  ];
  const keys = await Promise.all(own.map(async ([holder, age]) => [holder, await opensGrant(age)] as const));
  return new Map(keys.flatMap(([holder, key]) => (key ? [[holder, key] as const] : [])));
}

async function opensGrant(age: AgeKey): Promise<AgeKey | undefined> {
  for (const grant of report.sealed.request.grants) for (const desk of ['DISC', 'MKT', 'OVERSIGHT']) {
    const key = await tried(() => openGrant(world.manifest, { ...world.desks['DISC']!, desk, age }, report.row, grant, hashHex(report.sealed.file)));
    if (key) return key;
  }
  return undefined;
}

/** The clue's key by every way that these holders have. */
async function clueKey(holders: readonly Holder[]): Promise<AgeKey | undefined> {
  const own = holders.flatMap((holder) => clueKeys.get(holder) ?? [])[0];
  return own ?? byOversight(holders.filter((holder) => parts.has(holder)));
}

const byOversight = remembered(async (holders) => {
  const key = holders.length < 2 ? undefined : await tried(async () => ageKey(utf8(await combine(holders.map((holder) => parts.get(holder)!)))));
  return key && opensGrant(key);
});

/** Whether these holders get to the name, with every pair of the local shares that they have. */
const opens = async (holders: readonly Holder[]): Promise<boolean> =>
  (await clueKey(holders)) !== undefined && nameOpens(holders.filter((holder) => kept.has(holder)));

const nameOpens = remembered(async (holders) => {
  const key = clueKeys.get('lead desk')!;
  const shares = holders.map((holder) => kept.get(holder)!);
  for (const one of shares) for (const two of shares) if (one !== two) {
    const above = shares.filter(({ agency }) => agency === 'SUPERIOR');
    const chosen = new Map([one, two, ...above].map(({ agency, share }) => [agency, share]));
    if (await tried(() => name(key, chosen))) return true;
  }
  return false;
});

async function name(key: AgeKey, shares: Map<string, Share>): Promise<true> {
  const place = identityPlace(world.manifest.deploymentId, report.row.clueId);
  const frame = await decryptChunked(await joinShares(report.identity.custody, shares), ctxBytes(place), unb64(report.identity.box));
  const { body } = await openFrame(key, place, frame, { author: unb64(report.row.authPublicKey) });
  expect(JSON.parse(utf8(body))).toEqual({ v: 1, answers: NAME });
  return true;
}

/** Whether these holders get to the contact, with every pair of all the shares that they have: of contact and name alike. */
const contactOpens = remembered(async (holders) => {
  const shares = holders.flatMap((holder) => contacts.get(holder) ?? kept.get(holder)?.share ?? []);
  for (const [i, one] of shares.entries()) for (const two of shares.slice(i + 1)) if (await tried(() => contact([one.slice(), two.slice()]))) return true;
  return false;
});

async function contact(shares: Share[]): Promise<true> {
  const { box, keeping } = report.sealed.request.contact!;
  // The library refuses what cannot be two shares of one secret: another length, or one place.
  const [one, two] = shares as [Share, Share];
  if (one.length !== two.length || xOf(one) === xOf(two)) throw new Alarm('contact-key', 'no two shares of one secret');
  const key = await contactKey(keeping.clueId, keeping.key, shares);
  const { body } = await openFrame(key, contactPlace(world.manifest.deploymentId, report.row.clueId), unb64(box), { author: unb64(report.row.authPublicKey) });
  expect(JSON.parse(utf8(body))).toEqual({ v: 1, ...CONTACT });
  return true;
}

/** Asks once for each set of holders. */
function remembered<T>(ask: (holders: readonly Holder[]) => Promise<T>): (holders: readonly Holder[]) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (holders) => {
    const set = holders.join();
    const answer = known.get(set) ?? ask(holders);
    known.set(set, answer);
    return answer;
  };
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

/** The sets of a decision's table. */
function promised(page: string): Holder[][] {
  const text = readFileSync(new URL(`../../../api/decisions/${page}.md`, import.meta.url), 'utf8');
  const table = text.slice(text.indexOf('| the smallest sets')).split('\n\n')[0]!.split('\n').slice(2);
  expect(table.length).toBeGreaterThan(1);
  return table.map((row) => row.slice(1, -1).trim().split(', ') as Holder[]);
}

/** The subsets for which it opens where the table says that it does not, or the other way round. */
async function wrong(page: string, opening: (holders: readonly Holder[]) => Promise<boolean>): Promise<Holder[][]> {
  const table = promised(page);
  const found: Holder[][] = [];
  for (const subset of subsets) {
    const may = table.some((set) => set.every((holder) => subset.includes(holder)));
    if (await opening(subset) !== may) found.push(subset);
  }
  return found;
}

describe('Every subset of all who hold keys', () => {
  it('opens the name when it holds a set of the decision\'s table, and else not', async () => {
    expect(await wrong('0009-named-reports', opens)).toEqual([]);
  });

  it('opens the contact when it holds a set of the decision\'s table, and else not', async () => {
    expect(await wrong('0010-who-may-call', (subset) => contactOpens(subset.filter((holder) => contacts.has(holder) || kept.has(holder))))).toEqual([]);
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
