import { Alarm } from '../alarm';
import { unb64 } from '../bytes';
import type { Custody, DeskView, Manifest, ShareAnswer, UnmaskRequest, UnmaskSignature } from '../contract';
import { checkClueId, type CertifiedKeys } from '../clue/report';
import type { KeyPair } from '../officer/userKey';
import type { AgeKey } from '../seal/age';
import type { Place } from '../seal/ctx';
import type { Share } from '../seal/shares';
import { checkCustody, entryOf } from './custody';
import { openHeld } from './held';
import { checkRequest, requestHash } from './request';
import { checkShare, readShare, sealShare } from './share';

/** What the server releases to a custodian of an agency that was asked. */
export interface Asked {
  readonly request: UnmaskRequest;
  readonly signatures: readonly UnmaskSignature[];
  readonly custody: Custody;
  readonly custodySignature: string;
  /** The clue's keys, which its id certifies. */
  readonly clue: CertifiedKeys;
  /** The desk that asks. */
  readonly desk: DeskView;
  readonly agency: string;
  /** The custodian's share as it was sealed to him. */
  readonly share: string;
  readonly sealedBy: string | null;
}

/** A custodian at work. */
export interface Keeper {
  readonly user: string;
  readonly keys: KeyPair;
}

/**
 * Passes a request that a custodian may believe: about this clue, signed by two members of its desk, to his agency, in time.
 * @throws Alarm by which he knows what is wrong
 */
export function checkAsked(manifest: Manifest, { request, signatures, custody, custodySignature, clue, desk, agency }: Asked, now: Date): void {
  const { deploymentId } = manifest;
  checkClueId(deploymentId, clue);
  checkCustody(deploymentId, clue, custody, custodySignature);
  checkRequest(manifest, desk, request, signatures, clue.clueId, now);
  if (![...request.agencies, custody.superior.agency].includes(agency)) throw new Alarm('unmask-elsewhere', `${agency} is not asked`);
}

/**
 * Answers a request: checks it and the share, and seals the share anew to the request's recipient, bound to the request.
 * @throws Alarm as {@link checkAsked} does, and `share-corrupt`; nothing is sealed then
 */
export async function answerRequest(manifest: Manifest, keeper: Keeper, asked: Asked, now: Date): Promise<ShareAnswer> {
  checkAsked(manifest, asked, now);
  const { request, custody, agency } = asked;
  const { deploymentId } = manifest;
  const share = await openHeld(deploymentId, keeper, asked.clue, { label: agency, ...entryOf(custody, agency) }, asked);
  const place = answerPlace(deploymentId, request, agency, keeper.user, entryOf(custody, agency).x);
  const ciphertext = await sealShare(place, request.recipient, keeper.keys.signing, share, requestHash(request));
  return { agency, user: keeper.user, ciphertext };
}

/**
 * Opens an answer at the desk.
 * @throws Alarm `unmask-elsewhere` when it answers another request, `share-corrupt`, `custody` for a custodian that the manifest does not list
 */
export async function openAnswer(manifest: Manifest, session: AgeKey, request: UnmaskRequest, custody: Custody, answer: ShareAnswer): Promise<Share> {
  const { agency, user, ciphertext } = answer;
  const custodian = manifest.custodians.find((candidate) => candidate.user === user && candidate.agency === agency);
  if (!custodian) throw new Alarm('custody', `${user} is no custodian of ${agency}`);
  if (session.recipient !== request.recipient) throw new Alarm('unmask-elsewhere', 'the request names another recipient');
  const place = answerPlace(manifest.deploymentId, request, agency, user, entryOf(custody, agency).x);
  const body = await readShare(session, place, ciphertext, unb64(custodian.sigKey));
  if (body.request !== requestHash(request)) throw new Alarm('unmask-elsewhere', `${agency} answers another request`);
  const share = unb64(body.share);
  checkShare(custody.clueId, entryOf(custody, agency).commitment, share, agency);
  return share;
}

const answerPlace = (deploymentId: string, request: UnmaskRequest, agency: string, user: string, x: number): Place =>
  ({ deploymentId, clueId: request.clueId, kind: 'share', objectId: `${request.requestId}:${agency}`, seq: x, author: `user:${user}` });
