import { fingerprintOf, type Fingerprint } from '../manifest/fingerprint';
import { openOwn, sealOwn } from '../officer/own';
import type { Officer } from '../officer/signIn';
import { ageKey, type AgeKey } from '../seal/age';

const labelOf = (requestId: string): string => `unmask-session/${requestId}`;

/** The key that the answers to a request are sealed to, as the asker's own browser keeps it until they have come. */
export const sealSession = (officer: Officer, requestId: string, { identity }: AgeKey): Promise<Uint8Array> =>
  sealOwn(officer, labelOf(requestId), { identity });

/** @throws Alarm `ciphertext` for another officer or another request */
export async function openSession(officer: Officer, requestId: string, sealed: Uint8Array): Promise<AgeKey> {
  return ageKey((await openOwn<{ identity: string }>(officer, labelOf(requestId), sealed)).identity);
}

/** What asker and custodian read to each other, to know that the answer goes to the key of this request and to no other. */
export const sessionFingerprint = (recipient: string): Fingerprint => fingerprintOf({ v: 1, recipient });
