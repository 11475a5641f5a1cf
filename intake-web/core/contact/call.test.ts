import { beforeAll, describe, expect, it } from 'vitest';
import type { AlarmCode } from '../alarm';
import { b64, unb64 } from '../bytes';
import type { CallRequest, KeeperShare } from '../contract';
import { sealShare } from '../identity/share';
import { newAgeKey } from '../seal/age';
import type { Place } from '../seal/ctx';
import { answerOf, askedOf, callable, CONTACT, keeperNamed, requestFor, signatureOf, takenBy, type Callable, type Taken } from '../testdata/callable';
import { newWorld, type World } from '../testdata/world';
import { answerCall, openContact, takeCall, type Asked } from './call';
import { keptBy } from './keeping';
import { callHash, signCall } from './request';
import { openTold, sealTold } from './told';

let world: World;
let report: Callable;
let other: Callable;
/** A call that hu.yan took. */
let taken: Taken;
/** The share that pan.yue gave for it. */
let given: KeeperShare;

beforeAll(async () => {
  world = await newWorld();
  [report, other] = [await callable(world), await callable(world)];
  taken = await takenBy(world, report, 'hu.yan');
  given = await answerOf(world, taken, 'pan.yue');
});

const alarm = (code: AlarmCode) => ({ name: 'Alarm', code });
const changed = (text: string): string => {
  const bytes = unb64(text);
  bytes[bytes.length - 20]! ^= 1;
  return b64(bytes);
};

interface Opening {
  readonly asked: Asked;
  readonly box: string;
  readonly answers: readonly KeeperShare[];
  readonly session: Taken['session'];
}

/** What hu.yan gets, with something of it replaced. */
async function open(over: Partial<Opening> = {}, user = 'hu.yan', now = new Date()) {
  const { asked, session, ...released } = { asked: taken.to(user), session: taken.session, box: report.contact.box, answers: [given], ...over };
  return openContact(world.manifest, keeperNamed(world, user), asked, session, released, now);
}

/** What pan.yue makes of a release with something of it replaced. */
const give = (over: (asked: Asked) => Partial<Asked> = () => ({}), now = new Date()) => {
  const asked = taken.to('pan.yue');
  return answerCall(world.manifest, keeperNamed(world, 'pan.yue'), { ...asked, ...over(asked) }, now);
};

const resigned = (request: CallRequest, user?: string): Pick<Asked, 'request' | 'signature'> => ({ request, signature: signatureOf(world, request, user) });
const tomorrow = () => new Date(Date.now() + 86_400_000);

describe('A contact', () => {
  it('opens with any two keepers, and no key of the clue', async () => {
    for (const [one, two] of [['hu.yan', 'pan.yue'], ['deng.xia', 'hu.yan'], ['pan.yue', 'deng.xia']] as const) {
      const call = await takenBy(world, report, one);
      const answers = [await answerOf(world, call, two)];
      expect(await openContact(world.manifest, keeperNamed(world, one), call.to(one), call.session, { box: report.contact.box, answers }, new Date())).toEqual(CONTACT);
    }
  });

  it('opens with all three as well', async () => {
    expect(await open({ answers: [given, await answerOf(world, taken, 'deng.xia')] })).toEqual(CONTACT);
  });

  it('takes back what was told of it only as the keeper signed it', async () => {
    const at = { clueId: report.clue.clueId, requestId: 'a'.repeat(32), attempt: 1, user: 'hu.yan' };
    const clue = await newAgeKey();
    const note = await sealTold(world.manifest.deploymentId, at, clue.recipient, world.officers['hu.yan']!.signing, '他说是他写的');
    const result = { attempt: 1, result: 'REACHED', user: 'hu.yan', note, at: '2026-11-22T08:00:00Z' } as const;
    expect(await openTold(world.manifest, clue, at, result)).toBe('他说是他写的');
    expect(await openTold(world.manifest, clue, at, { ...result, note: null })).toBeNull();
    await expect(openTold(world.manifest, clue, at, { ...result, attempt: 2 })).rejects.toMatchObject(alarm('context-stanza'));
    await expect(openTold(world.manifest, clue, at, { ...result, user: 'pan.yue' })).rejects.toMatchObject(alarm('context-stanza'));
  });
});

describe('A keeper refuses', () => {
  it.each<[string, AlarmCode, (asked: Asked) => Partial<Asked>]>([
    ['a request that another than its officer signed', 'call-forged', ({ request }) => resigned(request, 'wang.wu')],
    ['a request of somebody who is not of the desk', 'call-forged', ({ request }) => resigned({ ...request, officer: 'qian.lu' }, 'qian.lu')],
    ['another reason under the signature', 'call-forged', ({ request }) => ({ request: { ...request, reason: 'SAFETY' } })],
    ['a request of another clue', 'call-elsewhere', ({ request }) => resigned({ ...request, clueId: other.clue.clueId })],
    ['a request of another desk', 'call-elsewhere', ({ request }) => resigned({ ...request, desk: 'MKT' })],
    ['a request of more than a week', 'call-expired', ({ request }) => resigned({ ...request, expires: '2099-01-01T00:00:00Z' })],
    ['a request without an end', 'call-expired', ({ request }) => resigned({ ...request, expires: 'never' })],
    ['keys that the clueId does not certify', 'clue-id', ({ clue }) => ({ clue: { ...other.clue, clueId: clue.clueId } })],
    ['a keeping that the reporter did not sign', 'contact', ({ keeping }) => ({ keeping: { ...keeping, key: '0'.repeat(64) } })],
    ['the keeping of another report', 'contact', () => ({ keeping: other.contact.keeping, keepingSignature: other.contact.signature })],
    ['a share of another report', 'context-stanza', () => ({ share: other.contact.shares[2]!.ciphertext })],
    ['the share of another keeper', 'context-stanza', () => ({ share: report.contact.shares[0]!.ciphertext })],
    ['a share that was changed', 'ciphertext', ({ share }) => ({ share: changed(share) })],
  ])('%s: %s', async (_, code, over) => {
    const asked = askedOf(world, report, 'pan.yue');
    await expect(takeCall(world.manifest, keeperNamed(world, 'pan.yue'), { ...asked, ...over(asked) }, new Date())).rejects.toMatchObject(alarm(code));
  });

  it.each<[string, AlarmCode, (asked: Asked) => Partial<Asked>]>([
    ['a call that nobody took', 'call-elsewhere', () => ({ taken: null })],
    ['a call for another request', 'call-elsewhere', ({ taken: call }) => ({ ...resigned(requestFor(report.clue.clueId)), taken: call })],
    ['his own call', 'call-elsewhere', ({ taken: call }) => ({ taken: mine(call!.call) })],
    ['a call that its keeper did not sign', 'call-forged', ({ taken: call }) => ({ taken: { ...call!, signature: mine(call!.call).signature } })],
    ['another recipient under the signature', 'call-forged', ({ taken: call }) => ({ taken: { ...call!, call: { ...call!.call, recipient: world.oversight.recipient } } })],
    ['a call of an officer who is no keeper', 'contact', ({ taken: call }) => ({ taken: { ...call!, call: { ...call!.call, keeper: 'li.wen' } } })],
  ])('to give his share for %s: %s', async (_, code, over) => {
    await expect(give(over)).rejects.toMatchObject(alarm(code));
  });

  it('a request whose time is over, at each step', async () => {
    await expect(takeCall(world.manifest, keeperNamed(world, 'pan.yue'), askedOf(world, report, 'pan.yue'), tomorrow())).rejects.toMatchObject(alarm('call-expired'));
    await expect(give(undefined, tomorrow())).rejects.toMatchObject(alarm('call-expired'));
    await expect(open({}, 'hu.yan', tomorrow())).rejects.toMatchObject(alarm('call-expired'));
  });

  const mine = (call: NonNullable<Asked['taken']>['call']) => {
    const own = { ...call, keeper: 'pan.yue' };
    return { call: own, signature: signCall(world.officers['pan.yue']!.signing, world.manifest.deploymentId, own) };
  };
});

describe('Who calls refuses', () => {
  it.each<[string, AlarmCode, () => Partial<Opening>]>([
    ['another box', 'contact-box', () => ({ box: other.contact.box })],
    ['a box that was changed', 'contact-box', () => ({ box: changed(report.contact.box) })],
    ['no answers', 'shares-too-few', () => ({ answers: [] })],
    ['his own answer as a second one', 'shares-too-few', () => ({ answers: [{ ...given, user: 'hu.yan' }] })],
    ['an answer in his own place', 'shares-too-few', () => ({ answers: [{ ...given, kept: 'hu.yan' }] })],
    ['an answer in another place than its keeper\'s', 'context-stanza', () => ({ answers: [{ ...given, kept: 'deng.xia' }] })],
    ['an answer in a place that the reporter never named', 'contact', () => ({ answers: [{ ...given, kept: 'li.wen' }] })],
    ['an answer in another keeper\'s name', 'context-stanza', () => ({ answers: [{ ...given, user: 'deng.xia' }] })],
    ['an answer in the name of somebody who is no keeper', 'contact', () => ({ answers: [{ ...given, user: 'li.wen' }] })],
    ['an answer that was changed', 'ciphertext', () => ({ answers: [{ ...given, ciphertext: changed(given.ciphertext) }] })],
  ])('%s: %s', async (_, code, over) => {
    await expect(open(over())).rejects.toMatchObject(alarm(code));
  });

  it('to open with another key or in another\'s place', async () => {
    await expect(open({ session: await newAgeKey() })).rejects.toMatchObject(alarm('call-elsewhere'));
    await expect(open({}, 'deng.xia')).rejects.toMatchObject(alarm('call-elsewhere'));
  });

  it('an answer to an earlier call of the same clue', async () => {
    const again = await takenBy(world, report, 'hu.yan');
    await expect(open({ asked: again.to('hu.yan'), session: again.session })).rejects.toMatchObject(alarm('context-stanza'));
    const doctored = { ...taken.to('hu.yan').taken!.call, request: callHash(again.to('hu.yan').request) };
    const signature = signCall(world.officers['hu.yan']!.signing, world.manifest.deploymentId, doctored);
    const request = again.to('hu.yan');
    await expect(open({ asked: { ...request, taken: { call: doctored, signature } } })).rejects.toMatchObject(alarm('context-stanza'));
  });

  it('a share that its keeper replaced, and an answer to another call under the same key', async () => {
    const { call } = taken.to('hu.yan').taken!;
    await expect(open({ answers: [await forged(callHash(call))] })).rejects.toMatchObject(alarm('share-corrupt'));
    await expect(open({ answers: [await forged('0'.repeat(64))] })).rejects.toMatchObject(alarm('call-elsewhere'));
  });

  /** What pan.yue would send who does not keep to the protocol. */
  const forged = async (request: string): Promise<KeeperShare> => {
    const { keeping, request: { clueId, requestId }, taken: call } = taken.to('pan.yue');
    const place: Place = {
      deploymentId: world.manifest.deploymentId, clueId, kind: 'share', objectId: `${requestId}:contact`,
      seq: keptBy(keeping, 'pan.yue').x, author: 'user:pan.yue',
    };
    return { user: 'pan.yue', kept: 'pan.yue', ciphertext: await sealShare(place, call!.call.recipient, world.officers['pan.yue']!.signing, new Uint8Array(33), request) };
  };
});
