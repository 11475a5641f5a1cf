import { beforeAll, describe, expect, it } from 'vitest';
import type { AlarmCode } from '../alarm';
import { b64, unb64 } from '../bytes';
import { answerCall, openContact, takeCall } from '../contact/call';
import type { Manifest } from '../contract';
import type { Keeper } from '../identity/answer';
import { answerRequest } from '../identity/answer';
import { sharePlace } from '../identity/custody';
import { openIdentity } from '../identity/open';
import { sealShare } from '../identity/share';
import { askedOf, callable, CONTACT, keeperNamed, type Callable } from '../testdata/callable';
import { contactPart, custodiansNow, keepersNow, namePart, newcomer, offered, SUCCESSOR } from '../testdata/handed';
import { answers, asked, NAME, named, released, unmasking, type Named } from '../testdata/named';
import { newWorld, type World } from '../testdata/world';
import { checkOffered, handOn, type Part } from './part';

let world: World;
let report: Named;
let other: Named;
let wanted: Callable;
let lu: Keeper;
/** The list after the ceremony: lu.yao follows wei.min at PROC. */
let manifest: Manifest;
/** lu.yao follows pan.yue at the petition office. */
let office: Manifest;

beforeAll(async () => {
  world = await newWorld();
  [report, other, wanted, lu] = await Promise.all([named(world), named(world), callable(world), newcomer()]);
  manifest = custodiansNow(world.manifest, ['wei.min'], [lu], 'PROC');
  office = keepersNow(world.manifest, ['pan.yue'], [lu]);
});

const alarm = (code: AlarmCode) => ({ name: 'Alarm', code });
const wei = () => keeperNamed(world, 'wei.min');
const changed = (text: string): string => {
  const bytes = unb64(text);
  bytes[bytes.length - 20]! ^= 1;
  return b64(bytes);
};
const handed = (list: Manifest, part: Part, from: string) => offered(world, list, part, from, SUCCESSOR);

describe('A part of a name', () => {
  it('goes to who follows, and opens the name in his hands', async () => {
    const part = await handed(manifest, namePart(report, 'wei.min'), 'wei.min');
    await checkOffered(manifest, lu, part);
    const { request, session, signatures } = await asked(world, report);
    const release = { ...released(world, report, 'wei.min', request, signatures), share: part.share, sealedBy: 'wei.min' };
    const given = [
      await answerRequest(manifest, lu, release, new Date()), ...await answers(world, report, ['xu.jie', 'he.jia'], { request, signatures }),
    ];
    expect(await openIdentity(manifest, report.opened, unmasking(report, request, session, given))).toEqual(NAME);
  });

  it('goes on from the successor to his own successor', async () => {
    const next = await newcomer('bai.lin');
    const list = custodiansNow(manifest, [SUCCESSOR], [next], 'PROC');
    const first = await handed(manifest, namePart(report, 'wei.min'), 'wei.min');
    const held = { ...first, offered: false };
    await checkOffered(list, next, { ...held, offered: true, share: await handOn(list, lu, held, 'bai.lin'), sealedBy: SUCCESSOR });
  });

  it('goes from the deputy of a custodian who is gone without his device', async () => {
    await checkOffered(manifest, lu, await handed(manifest, namePart(report, 'ma.jun'), 'ma.jun'));
  });

  it('opens for nobody but the successor', async () => {
    const part = await handed(manifest, namePart(report, 'wei.min'), 'wei.min');
    await expect(checkOffered(manifest, { ...wei(), user: SUCCESSOR }, part)).rejects.toMatchObject(alarm('ciphertext'));
  });
});

describe('A part of a contact', () => {
  it('goes to who follows, who takes a call and gives a share in the place of his predecessor', async () => {
    const part = await handed(office, contactPart(wanted, 'pan.yue'), 'pan.yue');
    await checkOffered(office, lu, part);
    const mine = { kept: 'pan.yue', share: part.share, sealedBy: 'pan.yue' };
    const hu = keeperNamed(world, 'hu.yan');
    const request = askedOf(world, wanted, 'hu.yan');
    const { call, signature, session } = await takeCall(office, hu, request, new Date());
    const taken = { ...request, taken: { call, signature } };
    const given = await answerCall(office, lu, { ...taken, ...mine }, new Date());
    const box = { box: wanted.contact.box, answers: [given] };
    expect(await openContact(office, hu, taken, session, box, new Date())).toEqual(CONTACT);

    const own = await takeCall(office, lu, { ...request, ...mine }, new Date());
    const called = { ...request, taken: { call: own.call, signature: own.signature } };
    const fromHu = await answerCall(office, hu, called, new Date());
    expect(await openContact(office, lu, { ...called, ...mine }, own.session, { box: box.box, answers: [fromHu] }, new Date())).toEqual(CONTACT);
  });
});

describe('Who goes hands nothing on', () => {
  const give = (over: Partial<Part> = {}, to = SUCCESSOR, list = manifest, keeper = wei()) => handOn(list, keeper, { ...namePart(report, 'wei.min'), ...over }, to);

  it.each<[string, AlarmCode, () => Promise<string>]>([
    ['to somebody who is no custodian', 'handover', () => give({}, 'li.wen')],
    ['to somebody whom the list has dropped', 'handover', () => give({}, SUCCESSOR, world.manifest)],
    ['to a custodian of another agency', 'handover', () => give({}, 'xu.jie')],
    ['to himself', 'handover', () => give({}, 'wei.min', world.manifest)],
    ['to somebody who keeps another part of this name', 'handover', () => give({}, 'xu.jie', custodiansNow(manifest, [], [keeperNamed(world, 'xu.jie')], 'PROC'))],
    ['of a place that has no part', 'custody', () => give({ kept: 'POL' }, SUCCESSOR, custodiansNow(manifest, [], [lu], 'POL'))],
    ['that he was only offered', 'handover', () => give({ offered: true })],
    ['under a custody that the reporter did not sign', 'custody', () => give({ custody: { ...report.identity.custody, ik: '0'.repeat(64) } })],
    ['under another commitment', 'custody', () => give({ custody: { ...report.identity.custody, local: report.identity.custody.local.map((entry) => ({ ...entry, commitment: '0'.repeat(64) })) } })],
    ['under the custody of another clue', 'custody', () => give({ custody: other.identity.custody, signature: other.identity.signature })],
    ['of keys that the clueId does not certify', 'clue-id', () => give({ clue: { ...other.row, clueId: report.row.clueId } })],
    ['that is of another clue', 'context-stanza', () => give({ share: namePart(other, 'wei.min').share })],
    ['that is sealed to a colleague', 'context-stanza', () => give({ share: namePart(report, 'ma.jun').share })],
    ['that was changed', 'ciphertext', () => give({ share: changed(namePart(report, 'wei.min').share) })],
    ['without the custody', 'custody', () => give({ custody: null })],
  ])('%s: %s', async (_, code, attempt) => {
    await expect(attempt()).rejects.toMatchObject(alarm(code));
  });

  const giveContact = (to: string, over: Partial<Part> = {}, list = office) => handOn(list, keeperNamed(world, 'pan.yue'), { ...contactPart(wanted, 'pan.yue'), ...over }, to);

  it.each<[string, AlarmCode, () => Promise<string>]>([
    ['to another keeper of the same contact, who would have two', 'handover', () => giveContact('hu.yan')],
    ['to a custodian who keeps no contacts', 'handover', () => giveContact('xu.jie')],
    ['under a keeping that the reporter did not sign', 'contact', () => giveContact(SUCCESSOR, { keeping: { ...wanted.contact.keeping, key: '0'.repeat(64) } })],
    ['without the keeping', 'contact', () => giveContact(SUCCESSOR, { keeping: null })],
  ])('of a contact %s: %s', async (_, code, attempt) => {
    await expect(attempt()).rejects.toMatchObject(alarm(code));
  });
});

describe('Who comes takes nothing', () => {
  let good: Part;
  beforeAll(async () => { good = await handed(manifest, namePart(report, 'wei.min'), 'wei.min'); });

  /** What a custodian would hand on who does not keep to the protocol. */
  const forged = async (share: Uint8Array, over: { x?: number; author?: `user:${string}` | 'reporter'; clueId?: string } = {}): Promise<Partial<Part>> => {
    const x = report.identity.custody.local.find(({ agency }) => agency === 'PROC')!.x;
    const place = { ...sharePlace(manifest.deploymentId, over.clueId ?? report.row.clueId, 'PROC', SUCCESSOR, over.x ?? x), author: over.author ?? 'user:wei.min' } as const;
    return { share: await sealShare(place, lu.keys.age.recipient, wei().keys.signing, share) };
  };

  it.each<[string, AlarmCode, () => Partial<Part> | Promise<Partial<Part>>]>([
    ['a share that is not what the reporter committed to', 'share-corrupt', () => forged(new Uint8Array(33))],
    ['a share in the reporter\'s name', 'context-stanza', () => forged(new Uint8Array(33), { author: 'reporter' })],
    ['a share of another coordinate', 'context-stanza', () => forged(new Uint8Array(33), { x: 200 })],
    ['a share of another clue', 'context-stanza', () => forged(new Uint8Array(33), { clueId: other.row.clueId })],
    ['what was handed on for another clue', 'context-stanza', async () => ({ share: (await handed(manifest, namePart(other, 'wei.min'), 'wei.min')).share })],
    ['what is sealed to somebody else', 'context-stanza', () => ({ share: namePart(report, 'ma.jun').share })],
    ['what was changed on the way', 'ciphertext', () => ({ share: changed(good.share) })],
    ['another giver than who handed it on', 'context-stanza', () => ({ sealedBy: 'ma.jun' })],
    ['what nobody has offered', 'handover', () => ({ offered: false })],
    ['what the reporter is said to offer', 'handover', () => ({ sealedBy: null })],
    ['what he is said to have handed to himself', 'handover', () => ({ sealedBy: SUCCESSOR })],
    ['a part of another agency', 'handover', () => ({ kept: 'AUD' })],
    ['a custody that the reporter did not sign', 'custody', () => ({ custody: { ...report.identity.custody, ik: '0'.repeat(64) } })],
  ])('%s: %s', async (_, code, over) => {
    await expect(checkOffered(manifest, lu, { ...good, ...await over() })).rejects.toMatchObject(alarm(code));
  });

  it('when the list does not name him: handover', async () => {
    await expect(checkOffered(world.manifest, lu, good)).rejects.toMatchObject(alarm('handover'));
  });
});
