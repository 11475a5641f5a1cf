import { Alarm } from '../alarm';
import { equal, te, unb64, wipe } from '../bytes';
import { checkClueId } from '../clue/report';
import type { Call, CallView, KeeperShare, Manifest } from '../contract';
import type { Keeper } from '../identity/answer';
import { openHeld } from '../identity/held';
import { checkShare, readShare, sealShare } from '../identity/share';
import { ageKeyOfSeed, newAgeKey, type AgeKey } from '../seal/age';
import type { Place } from '../seal/ctx';
import { openFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { parseBody, type Shape } from '../seal/parse';
import { combine, type Share } from '../seal/shares';
import { checkKeeping, CONTACT_LABEL, contactPlace, keptBy, seedCommitment, TOGETHER, type Contact } from './keeping';
import { callHash, checkCall, checkCallRequest, keeperOf, signCall } from './request';
import { MAX_CONTACT, type ContactBody } from './seal';

/** What a server releases to a keeper of a contact that an officer asked for. */
export type Asked = Omit<CallView, 'head' | 'answered' | 'tries' | 'state'>;

const CONTACT_SHAPE: Shape<ContactBody> = { askFor: 'string', way: 'string', when: 'string', words: 'string' };

/** Passes a release of which everything holds: request, keeping, the call if it was taken, and the keeper's own share. @throws Alarm */
export async function checkAsked(manifest: Manifest, keeper: Keeper, asked: Asked, now: Date): Promise<void> {
  wipe(await ownShare(manifest, keeper, asked, now));
  if (asked.taken) callOf(manifest, asked);
}

/**
 * Takes a call: checks the request and that the keeper's own share is good.
 * @returns the call, signed, and the key that the other keeper's share will be sealed to: it is nowhere else
 * @throws Alarm by which the keeper knows what is wrong; nothing is signed then
 */
export async function takeCall(manifest: Manifest, keeper: Keeper, asked: Asked, now: Date): Promise<{ call: Call; signature: string; session: AgeKey }> {
  wipe(await ownShare(manifest, keeper, asked, now));
  const session = await newAgeKey();
  const call: Call = { v: 1, clueId: asked.request.clueId, request: callHash(asked.request), keeper: keeper.user, recipient: session.recipient };
  return { call, signature: signCall(keeper.keys.signing, manifest.deploymentId, call), session };
}

/** Seals the keeper's share to the key of a call that another keeper took, bound to that call. @throws Alarm as {@link takeCall} */
export async function answerCall(manifest: Manifest, keeper: Keeper, asked: Asked, now: Date): Promise<KeeperShare> {
  const call = callOf(manifest, asked);
  if (call.keeper === keeper.user) throw new Alarm('call-elsewhere', 'nobody answers himself');
  const share = await ownShare(manifest, keeper, asked, now);
  const place = answerPlace(manifest.deploymentId, asked, keeper.user, asked.kept);
  const ciphertext = await sealShare(place, call.recipient, keeper.keys.signing, share, callHash(call));
  wipe(share);
  return { user: keeper.user, kept: asked.kept, ciphertext };
}

/**
 * Opens how the reporter may be called, with the keeper's own share and those that came.
 * @throws Alarm `call-elsewhere`, `share-corrupt`, `shares-too-few`, `contact-key`, `contact-box`, `contact` and as {@link takeCall}
 */
export async function openContact(
  manifest: Manifest, keeper: Keeper, asked: Asked, session: AgeKey, released: { box: string; answers: readonly KeeperShare[] }, now: Date,
): Promise<Contact> {
  const call = callOf(manifest, asked);
  if (call.keeper !== keeper.user || call.recipient !== session.recipient) throw new Alarm('call-elsewhere', 'the call is another keeper’s, or of another key');
  const shares = [await ownShare(manifest, keeper, asked, now), ...await othersShares(manifest, keeper, asked, session, released.answers)];
  const { keeping, clue } = asked;
  const key = await contactKey(keeping.clueId, keeping.key, shares);
  const box = unb64(released.box);
  if (hashHex(box) !== keeping.box) throw new Alarm('contact-box', 'this is not the box that the reporter sealed');
  const { body } = await openFrame(key, contactPlace(manifest.deploymentId, clue.clueId), box, { author: unb64(clue.authPublicKey) });
  const { askFor, way, when, words } = parseBody<ContactBody>(body, CONTACT_SHAPE, MAX_CONTACT);
  return { askFor, way, when, words };
}

/** The key of a contact. @throws Alarm `shares-too-few`; `contact-key` when they give another than the reporter's */
export async function contactKey(clueId: string, commitment: string, shares: Share[]): Promise<AgeKey> {
  if (shares.length < TOGETHER) throw new Alarm('shares-too-few', `there is ${shares.length} share where ${TOGETHER} open`);
  const seed = await combine(shares);
  if (!equal(te(seedCommitment(clueId, seed)), te(commitment))) throw new Alarm('contact-key', 'the shares give another key than the reporter’s');
  const key = await ageKeyOfSeed(seed);
  wipe(seed, ...shares);
  return key;
}

async function ownShare(manifest: Manifest, keeper: Keeper, asked: Asked, now: Date): Promise<Share> {
  const { request, keeping, clue, kept } = asked;
  const { deploymentId } = manifest;
  checkClueId(deploymentId, clue);
  checkKeeping(deploymentId, clue, keeping, asked.keepingSignature);
  checkCallRequest(manifest, asked.desk, request, asked.signature, clue.clueId, now);
  return openHeld(deploymentId, keeper, clue, { label: CONTACT_LABEL, ...keptBy(keeping, kept) }, asked);
}

/** The shares of other places than the keeper's own, one of each: whoever followed another keeper adds nothing to what that one gave. */
async function othersShares(manifest: Manifest, keeper: Keeper, asked: Asked, session: AgeKey, answers: readonly KeeperShare[]): Promise<Share[]> {
  const shares = new Map<string, Share>();
  const call = callOf(manifest, asked);
  for (const answer of answers) if (answer.user !== keeper.user && answer.kept !== asked.kept) {
    shares.set(answer.kept, await openAnswer(manifest, session, asked, call, answer));
  }
  return [...shares.values()];
}

function callOf(manifest: Manifest, { request, taken }: Asked): Call {
  if (!taken) throw new Alarm('call-elsewhere', 'nobody has taken this call');
  checkCall(manifest, request, taken.call, taken.signature);
  return taken.call;
}

async function openAnswer(manifest: Manifest, session: AgeKey, asked: Asked, call: Call, { user, kept, ciphertext }: KeeperShare): Promise<Share> {
  const body = await readShare(session, answerPlace(manifest.deploymentId, asked, user, kept), ciphertext, unb64(keeperOf(manifest, user).sigKey));
  if (body.request !== callHash(call)) throw new Alarm('call-elsewhere', `${user} answers another call`);
  const share = unb64(body.share);
  checkShare(asked.clue.clueId, keptBy(asked.keeping, kept).commitment, share, user);
  return share;
}

const answerPlace = (deploymentId: string, { request, keeping }: Asked, user: string, kept: string): Place => ({
  deploymentId, clueId: request.clueId, kind: 'share', objectId: `${request.requestId}:contact`, seq: keptBy(keeping, kept).x, author: `user:${user}`,
});
