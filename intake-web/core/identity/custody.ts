import { Alarm } from '../alarm';
import { te, unb64 } from '../bytes';
import type { CertifiedKeys } from '../clue/report';
import type { ContactKeeping, Custody } from '../contract';
import { jcs } from '../jcs';
import type { Place } from '../seal/ctx';
import { H, hashHex } from '../seal/hash';
import { verify } from '../seal/sign';

/** Of an identity key and of each of the two values that it is the XOR of, in bytes. */
export const IDENTITY_KEY = 32;

export const identityPlace = (deploymentId: string, clueId: string): Place =>
  ({ deploymentId, clueId, kind: 'identity', objectId: 'identity', seq: 0, author: 'reporter' });

/**
 * Where a share lies as the reporter sealed it.
 * @param agency or `contact`, for a share of how he may be called
 * @param x the share's coordinate; 0 for the superior's part, which is not split
 */
export const sharePlace = (deploymentId: string, clueId: string, agency: string, user: string, x: number): Place =>
  ({ deploymentId, clueId, kind: 'share', objectId: `${agency}:${user}`, seq: x, author: 'reporter' });

export const keyCommitment = (clueId: string, key: Uint8Array): string => hashHex(te('clue/v1/ik\n'), te(clueId), key);

/** What the reporter committed to of an agency's share, and where it was sealed. @throws Alarm `custody` for an agency that has none */
export function entryOf(custody: Custody, agency: string): { commitment: string; x: number } {
  if (custody.superior.agency === agency) return { commitment: custody.superior.commitment, x: 0 };
  const entry = custody.local.find((candidate) => candidate.agency === agency);
  if (!entry) throw new Alarm('custody', `${agency} keeps no part of this identity`);
  return entry;
}

/** Passes the custody that this clue's reporter signed. @throws Alarm `custody` */
export function checkCustody(deploymentId: string, clue: ReportersKey, custody: Custody, signature: string): void {
  if (!signedByReporter(deploymentId, clue, custody, signature)) throw new Alarm('custody', 'the reporter did not sign this custody');
}

/** A clue and the key by which its reporter signs. */
export type ReportersKey = Pick<CertifiedKeys, 'clueId' | 'authPublicKey'>;

/** Whether a clue's reporter signed who keeps parts of a secret about this very clue. */
export const signedByReporter = (deploymentId: string, clue: ReportersKey, kept: Custody | ContactKeeping, signature: string): boolean =>
  kept.clueId === clue.clueId && verify(unb64(clue.authPublicKey), unb64(signature), 'grant', deploymentId, H(jcs(kept)));

export function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, i) => byte ^ b[i]!);
}
