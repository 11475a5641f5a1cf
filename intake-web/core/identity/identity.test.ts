import { beforeAll, describe, expect, it } from 'vitest';
import type { AlarmCode } from '../alarm';
import { b64, unb64 } from '../bytes';
import type { Custody, UnmaskRequest } from '../contract';
import { openReport } from '../clue/report';
import { newAgeKey } from '../seal/age';
import { sealReport } from '../report/file';
import { answers, asked, GROUNDS, NAME, named, released, signatureOf, unmasking, type Named } from '../testdata/named';
import { draft, newWorld, type World } from '../testdata/world';
import { answerRequest, openAnswer, type Asked } from './answer';
import { openIdentity, type Unmasking } from './open';
import { keepersOf } from './keeping';

let world: World;
let report: Named;
let other: Named;

beforeAll(async () => {
  world = await newWorld();
  [report, other] = [await named(world), await named(world)];
});

const THREE = ['wei.min', 'xu.jie', 'he.jia'] as const;
const alarm = (code: AlarmCode) => ({ name: 'Alarm', code });
const changed = (text: string): string => {
  const bytes = unb64(text);
  bytes[bytes.length - 20]! ^= 1;
  return b64(bytes);
};

/** What the desk gets from three custodians, with something of it replaced. */
async function open(over: Partial<Unmasking> = {}, of = report) {
  const request = await asked(world, of);
  const given = await answers(world, of, THREE, request);
  return openIdentity(world.manifest, of.opened, { ...unmasking(of, request.request, request.session, given), ...over });
}

/** What a custodian makes of a release with something of it replaced. */
async function give(over: (asked: Asked) => Partial<Asked> | Promise<Partial<Asked>>, user = 'wei.min', now = new Date()) {
  const { request, signatures } = await asked(world, report);
  const honest = released(world, report, user, request, signatures);
  return answerRequest(world.manifest, { user, keys: world.officers[user]! }, { ...honest, ...await over(honest) }, now);
}

const resigned = (request: UnmaskRequest, users: readonly string[] = request.officers) =>
  ({ request, signatures: users.map((user) => signatureOf(world, user, request)) });

describe('A name', () => {
  it('opens with two local shares, the superior\'s and the clue\'s key', async () => expect(await open()).toEqual(NAME));

  it('opens with the deputy\'s share as with the custodian\'s', async () => {
    const request = await asked(world, report);
    const given = await answers(world, report, ['ma.jun', 'xu.jie', 'he.jia'], request);
    expect(await openIdentity(world.manifest, report.opened, unmasking(report, request.request, request.session, given))).toEqual(NAME);
  });

  it('stands in no part that the server holds', () => {
    const sent = JSON.stringify(report.sealed.request);
    for (const word of Object.values(NAME)) for (const form of [word, b64(new TextEncoder().encode(word))]) expect(sent).not.toContain(form);
  });

  it('is of one length whether short or long', async () => {
    const long = await sealReport(world.manifest, { ...draft(), circumstances: { mode: 'NAMED', ongoing: 'NO', imminent: false, danger: false }, identity: { name: '长'.repeat(300) } });
    expect(long.request.identity!.box.length).toBe(report.identity.box.length);
  });

  it('shows in the rows nothing of who is accused: every local agency but the lead\'s has a share of one form', async () => {
    const accusing = await named(world, { accused: ['MKT'] });
    const form = ({ identity: { custody, shares } }: Named) =>
      ({ agencies: custody.local.map(({ agency }) => agency), shares: shares.map(({ user, ciphertext }) => [user, ciphertext.length]) });
    expect(form(accusing)).toEqual(form(report));
  });

  it('does not open with the decoy of an accused agency, though its custodian cannot tell', async () => {
    const accusing = await named(world, { accused: ['MKT'] });
    const request = await asked(world, accusing, { ...GROUNDS, agencies: ['MKT', 'PROC'] });
    const given = await answers(world, accusing, ['qian.lu', 'wei.min', 'he.jia'], request);
    await expect(openIdentity(world.manifest, accusing.opened, unmasking(accusing, request.request, request.session, given)))
      .rejects.toMatchObject(alarm('shares-too-few'));
  });

  it('is refused before it is typed when custodians are too few, above, or for units', async () => {
    expect(keepersOf(world.manifest, 'DISC', ['MKT', 'NOWHERE'])).toEqual({ local: ['PROC', 'AUD'], superior: 'SUPERIOR' });
    for (const keptOut of [['SUPERIOR'], ['MKT', 'PROC']]) expect(keepersOf(world.manifest, 'DISC', keptOut)).toBeUndefined();
    const lonely = { ...world.manifest, custodians: world.manifest.custodians.filter(({ agency }) => agency !== 'SUPERIOR') };
    expect(keepersOf(lonely, 'DISC', [])).toBeUndefined();
    const unit = { ...draft(), circumstances: { ...draft().circumstances, mode: 'UNIT' as const }, identity: NAME };
    await expect(sealReport(world.manifest, unit)).rejects.toThrow('a report is anonymous');
    await expect(sealReport(world.manifest, { ...draft(), identity: NAME })).rejects.toThrow('a report is anonymous');
  });
});

describe('A custodian refuses', () => {
  const one = (request: UnmaskRequest) => ({ request, signatures: [signatureOf(world, request.officers[0]!, request)] });

  it.each<[string, AlarmCode, (asked: Asked) => Partial<Asked> | Promise<Partial<Asked>>]>([
    ['one officer\'s signature', 'unmask-forged', ({ request }) => one(request)],
    ['one officer named twice', 'unmask-forged', ({ request }) => resigned({ ...request, officers: ['li.wen', 'li.wen'] })],
    ['officers of another desk', 'unmask-forged', ({ request }) => resigned({ ...request, officers: ['qian.lu', 'zhou.an'] })],
    ['another document under the signatures', 'unmask-forged', ({ request }) => ({ request: { ...request, basis: '1'.repeat(64) } })],
    ['another recipient under the signatures', 'unmask-forged', async ({ request }) => ({ request: { ...request, recipient: (await newAgeKey()).recipient } })],
    ['a request of another clue', 'unmask-elsewhere', ({ request }) => resigned({ ...request, clueId: other.row.clueId })],
    ['a request of another desk', 'unmask-elsewhere', ({ request }) => resigned({ ...request, desk: 'MKT' })],
    ['a request that does not ask his agency', 'unmask-elsewhere', ({ request }) => resigned({ ...request, agencies: ['AUD', 'MKT'] })],
    ['a request of more than 72 hours', 'unmask-expired', ({ request }) => resigned({ ...request, expires: '2099-01-01T00:00:00Z' })],
    ['a request without an end', 'unmask-expired', ({ request }) => resigned({ ...request, expires: 'never' })],
    ['keys that the clueId does not certify', 'clue-id', () => ({ clue: { ...other.row, clueId: report.row.clueId } })],
    ['a custody that the reporter did not sign', 'custody', ({ custody }) => ({ custody: { ...custody, ik: '0'.repeat(64) } })],
    ['the custody of another clue', 'custody', () => ({ custody: other.identity.custody, custodySignature: other.identity.signature })],
    ['another clue\'s share', 'context-stanza', () => ({ share: other.identity.shares.find(({ user }) => user === 'wei.min')!.ciphertext })],
    ['a share that was changed', 'ciphertext', ({ share }) => ({ share: changed(share) })],
  ])('%s: %s', async (_, code, over) => {
    await expect(give(over)).rejects.toMatchObject(alarm(code));
  });

  it('a request whose time is over', async () => {
    await expect(give(() => ({}), 'wei.min', new Date(Date.now() + 2 * 3_600_000))).rejects.toMatchObject(alarm('unmask-expired'));
  });
});

describe('The desk refuses', () => {
  it.each<[string, AlarmCode, () => Partial<Unmasking>]>([
    ['another box', 'identity-box', () => ({ box: other.identity.box })],
    ['a box that was changed', 'identity-box', () => ({ box: changed(report.identity.box) })],
    ['the custody of another report', 'custody', () => ({ custody: other.identity.custody, custodySignature: other.identity.signature })],
    ['a custody that the report does not hold', 'custody', () => ({ custody: { ...report.identity.custody, box: '0'.repeat(64) } as Custody })],
    ['no answers', 'shares-too-few', () => ({ answers: [] })],
  ])('%s: %s', async (_, code, over) => {
    await expect(open(over())).rejects.toMatchObject(alarm(code));
  });

  it.each([['one local share', ['wei.min', 'he.jia']], ['the deputy\'s share beside the custodian\'s', ['wei.min', 'ma.jun', 'he.jia']], ['no share from above', ['wei.min', 'xu.jie']]])('%s', async (_, users) => {
    const request = await asked(world, report);
    await expect(open({ ...request, answers: await answers(world, report, users, request) })).rejects.toMatchObject(alarm('shares-too-few'));
  });

  it('answers to an earlier request of the same clue', async () => {
    const [first, second] = [await asked(world, report), await asked(world, report)];
    const [given] = await answers(world, report, ['wei.min'], first);
    const { custody } = report.identity;
    await expect(openAnswer(world.manifest, first.session, { ...second.request, recipient: first.request.recipient }, custody, given!)).rejects.toMatchObject(alarm('context-stanza'));
    const doctored = { ...first.request, basis: '2'.repeat(64) };
    await expect(openAnswer(world.manifest, first.session, doctored, custody, given!)).rejects.toMatchObject(alarm('unmask-elsewhere'));
  });

  it('a share that its custodian replaced', async () => {
    const { request, session, signatures } = await asked(world, report);
    const [given] = await answers(world, report, ['wei.min'], { request, signatures });
    const wrong = { ...report.identity.custody, local: report.identity.custody.local.map((entry) => ({ ...entry, commitment: '0'.repeat(64) })) };
    await expect(openAnswer(world.manifest, session, request, wrong, given!)).rejects.toMatchObject(alarm('share-corrupt'));
  });

  it('an answer in the name of somebody who is no custodian of that agency', async () => {
    const request = await asked(world, report);
    const [given] = await answers(world, report, ['wei.min'], request);
    const posing = { ...given!, user: 'li.wen' };
    await expect(openAnswer(world.manifest, request.session, request.request, report.identity.custody, posing)).rejects.toMatchObject(alarm('custody'));
  });

  it('a named report whose row calls it anonymous', async () => {
    const { opened: { key }, row, sealed } = report;
    const quiet = { ...row, facets: { ...row.facets!, mode: 'ANONYMOUS' as const } };
    await expect(openReport(world.manifest.deploymentId, key, quiet, sealed.file)).rejects.toMatchObject(alarm('facets'));
  });
});
