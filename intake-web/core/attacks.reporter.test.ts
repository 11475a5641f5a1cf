import { beforeAll, describe, expect, it } from 'vitest';
import { b64, te } from './bytes';
import { openGrant, openReport, type ClueRow } from './clue/report';
import type { Grant } from './contract';
import { newSecret } from './receipt/code';
import { receiptKeys, type ReceiptKeys } from './receipt/keys';
import { MAX_REPORT } from './report/body';
import { newAgeKey, type AgeKey } from './seal/age';
import { clueIdOf } from './seal/clueId';
import { sealFrame } from './seal/frame';
import { hashHex } from './seal/hash';
import { MAX_DEPTH, parseBody } from './seal/parse';
import { draft, newWorld, type World } from './testdata/world';

/** A reporter with a client of his own, who signs nonsense with his own keys: the desk must refuse it, not stumble. */
const FACETS = draft().route.facets as unknown as NonNullable<ClueRow['facets']>;

let world: World;
let keys: ReceiptKeys;
let clue: AgeKey;
let row: ClueRow;

beforeAll(async () => {
  world = await newWorld();
  keys = await receiptKeys('test.example', newSecret());
  clue = await newAgeKey();
  const certified = { clueRecipient: clue.recipient, authPublicKey: keys.auth.publicKey, mailboxRecipient: keys.mailbox.recipient };
  row = {
    clueId: clueIdOf('test.example', certified), desk: 'DISC', sealed: false, facets: FACETS, manifestVersion: 3, grants: [], sealedUp: null,
    clueRecipient: clue.recipient, authPublicKey: b64(keys.auth.publicKey), mailboxRecipient: keys.mailbox.recipient,
  };
});

const honest = () => ({
  v: 1, clueRecipient: row.clueRecipient, authPublicKey: row.authPublicKey, mailboxRecipient: row.mailboxRecipient, facets: FACETS, versions: { manifest: 3 },
  grants: [], rule: '5', accused: [], excluded: [], language: 'zh', answers: {}, hidden: {},
});

async function report(body: string): Promise<unknown> {
  const place = { deploymentId: 'test.example', clueId: row.clueId, kind: 'report', objectId: 'report', seq: 0, author: 'reporter' } as const;
  const file = await sealFrame(place, clue.recipient, te(body), { author: keys.auth });
  return openReport('test.example', clue, row, file);
}

const nested = (levels: number): unknown => (levels === 0 ? 'deep' : [nested(levels - 1)]);
const refused = (body: string) => expect(report(body)).rejects.toMatchObject({ name: 'Alarm' });

describe('a hostile report', () => {
  it.each(['', 'null', '[]', '"text"', '{', '{"v":1}', '\u0000'])('that reads %j is refused', (body) => refused(body));

  it('is like any other but for what follows', async () => {
    await expect(report(JSON.stringify(honest()))).resolves.toMatchObject({ rule: '5' });
  });

  it.each([
    'v', 'clueRecipient', 'authPublicKey', 'mailboxRecipient', 'facets', 'versions', 'grants', 'rule', 'accused', 'excluded', 'language', 'answers', 'hidden',
  ])('without a proper %s is refused', async (name) => {
    for (const nonsense of [undefined, null, 7]) await refused(JSON.stringify({ ...honest(), [name]: nonsense }));
  });

  it('with grants or facets that cannot be compared is refused', async () => {
    await refused(JSON.stringify({ ...honest(), grants: [null, 1, 'DISC'] }));
    await refused(JSON.stringify({ ...honest(), facets: { field: '\ud800' } }));
  });

  it('nested too deeply is refused before anybody walks through it', async () => {
    await refused(JSON.stringify({ ...honest(), answers: { story: nested(MAX_DEPTH) } }));
    await refused(`{"answers":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
  });

  it('larger than 1 MiB is refused', () => refused(JSON.stringify({ ...honest(), answers: { story: 'x'.repeat(MAX_REPORT) } })));
});

describe('a hostile grant', () => {
  it.each(['{}', '{"v":1,"identity":"AGE-SECRET-KEY-PQ-1NONSENSE","report":""}', '{"v":1,"identity":7,"report":7}'])('%s is refused', async (body) => {
    await expect(grant(body)).rejects.toMatchObject({ name: 'Alarm' });
  });

  it('with the key of another clue is refused', async () => {
    const { identity } = await newAgeKey();
    await expect(grant(JSON.stringify({ v: 1, identity, report: '' }))).rejects.toMatchObject({ code: 'clue-key' });
    await expect(grant(JSON.stringify({ v: 1, identity: clue.identity, report: '' }))).resolves.toEqual(clue);
  });

  async function grant(body: string): Promise<AgeKey> {
    const place = { deploymentId: 'test.example', clueId: row.clueId, kind: 'grant', objectId: 'DISC:1', seq: 0, author: 'reporter' } as const;
    const file = await sealFrame(place, world.desks['DISC']!.age.recipient, te(body), { author: keys.auth });
    const sealed: Grant = { desk: 'DISC', epoch: 1, purpose: 'LEAD', ciphertext: b64(file) };
    const grants = [{ desk: 'DISC', epoch: 1, purpose: 'LEAD', hash: hashHex(file) } as const];
    return openGrant(world.manifest, world.desks['DISC']!, { ...row, grants }, sealed, '');
  }
});

it('a body is read down to the eighth level and not below', () => {
  expect(parseBody(te(JSON.stringify({ a: nested(MAX_DEPTH - 1) })), { a: 'list' })).toBeDefined();
  expect(() => parseBody(te(JSON.stringify({ a: nested(MAX_DEPTH) })), { a: 'list' })).toThrow('shape');
});
