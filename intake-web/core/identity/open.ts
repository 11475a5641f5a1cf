import { Alarm } from '../alarm';
import { equal, te, unb64 } from '../bytes';
import type { Custody, Manifest, ShareAnswer, UnmaskRequest } from '../contract';
import { jcs } from '../jcs';
import type { Answers, ReportBody } from '../report/body';
import type { AgeKey } from '../seal/age';
import { decryptChunked } from '../seal/cobblestone';
import { ctxBytes } from '../seal/ctx';
import { openFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { parseBody } from '../seal/parse';
import { combine, type Share } from '../seal/shares';
import { openAnswer } from './answer';
import { checkCustody, IDENTITY_KEY, identityPlace, keyCommitment, xor } from './custody';
import { agenciesOf, LOCAL_SHARES } from './keeping';
import { MAX_IDENTITY, type IdentityBody } from './seal';

/** A clue as its desk has opened it. */
export interface Opened {
  readonly clue: { readonly clueId: string; readonly authPublicKey: string };
  /** The clue's own key. */
  readonly key: AgeKey;
  readonly report: ReportBody;
}

/** What the server released of a name, with the key that the answers are sealed to. */
export interface Unmasking {
  readonly request: UnmaskRequest;
  readonly session: AgeKey;
  readonly custody: Custody;
  readonly custodySignature: string;
  readonly box: string;
  readonly answers: readonly ShareAnswer[];
}

/** The local agencies whose shares are no decoys: neither accused nor kept out by the reporter. */
export function honestAgencies(manifest: Manifest, { report }: Opened, custody: Custody): string[] {
  const closed = agenciesOf(manifest, [...report.accused, ...report.excluded]);
  return custody.local.map(({ agency }) => agency).filter((agency) => !closed.includes(agency));
}

/** Passes the custody that the row shows, when it is the one in the sealed report. @throws Alarm `custody` */
export function checkAgainstReport(manifest: Manifest, opened: Opened, custody: Custody, signature: string): void {
  checkCustody(manifest.deploymentId, opened.clue, custody, signature);
  const sealed = opened.report.custody;
  if (!sealed || hashHex(jcs(sealed)) !== hashHex(jcs(custody))) throw new Alarm('custody', 'the row shows another custody than the report');
}

/**
 * Puts the shares together and opens who the reporter is (sealing.md section 6, M8).
 * @throws Alarm `custody`, `share-corrupt`, `shares-too-few`, `identity-key`, `identity-box`, `unmask-elsewhere`
 */
export async function openIdentity(manifest: Manifest, opened: Opened, unmasking: Unmasking): Promise<Answers> {
  const { custody } = unmasking;
  checkAgainstReport(manifest, opened, custody, unmasking.custodySignature);
  const box = unb64(unmasking.box);
  if (hashHex(box) !== custody.box) throw new Alarm('identity-box', 'this is not the box that the reporter sealed');
  const key = await identityKey(manifest, opened, unmasking);
  const place = identityPlace(manifest.deploymentId, custody.clueId);
  const frame = await decryptChunked(key, ctxBytes(place), box);
  const { body } = await openFrame(opened.key, place, frame, { author: unb64(opened.clue.authPublicKey) });
  return parseBody<IdentityBody>(body, { answers: 'object' }, MAX_IDENTITY).answers;
}

async function identityKey(manifest: Manifest, opened: Opened, { request, session, custody, answers }: Unmasking): Promise<Uint8Array> {
  const honest = [...honestAgencies(manifest, opened, custody), custody.superior.agency];
  const shares = new Map<string, Share>();
  for (const answer of answers) if (honest.includes(answer.agency)) {
    shares.set(answer.agency, await openAnswer(manifest, session, request, custody, answer));
  }
  return joinShares(custody, shares);
}

/**
 * The identity key of the shares of local agencies and the superior's.
 * @throws Alarm `shares-too-few`; `identity-key` when they give another key than the reporter's, as a decoy among them does
 */
export async function joinShares(custody: Custody, shares: ReadonlyMap<string, Share>): Promise<Uint8Array> {
  const above = shares.get(custody.superior.agency);
  const local = custody.local.flatMap(({ agency }) => shares.get(agency) ?? []);
  if (!above || above.length !== IDENTITY_KEY || local.length < LOCAL_SHARES) {
    throw new Alarm('shares-too-few', `there are ${local.length} of ${LOCAL_SHARES} local shares, and ${above ? 'the' : 'no'} superior's`);
  }
  const key = xor(await combine(local), above);
  if (!equal(te(keyCommitment(custody.clueId, key)), te(custody.ik))) throw new Alarm('identity-key', 'the shares give another key than the reporter\'s');
  return key;
}
