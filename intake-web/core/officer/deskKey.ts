import { Alarm } from '../alarm';
import { b64, te, unb64 } from '../bytes';
import type { Manifest } from '../contract';
import { deskOf } from '../manifest/manifest';
import type { AgeKey } from '../seal/age';
import type { Place } from '../seal/ctx';
import { openFrame, sealFrame } from '../seal/frame';
import { parseBody } from '../seal/parse';
import { keyPair, matches, type KeyPair } from './userKey';

/** A desk's key of one epoch, in the hands of a member. */
export interface DeskKey extends KeyPair {
  readonly desk: string;
  readonly epoch: number;
}

interface DeskKeyBody {
  readonly v: 1;
  readonly desk: string;
  readonly epoch: number;
  readonly identity: string;
  readonly seed: string;
}

const placeOf = (deploymentId: string, desk: string, epoch: number, user: string): Place =>
  ({ deploymentId, clueId: '-', kind: 'desk-key', objectId: `${desk}:${epoch}:${user}`, seq: 0, author: `desk:${desk}:${epoch}` });

/** Seals a desk's key to a member, whose keys the caller has checked ({@link trustedMembers}). */
export function sealDeskKey(deploymentId: string, key: DeskKey, user: string, recipient: string): Promise<Uint8Array> {
  const body: DeskKeyBody = { v: 1, desk: key.desk, epoch: key.epoch, identity: key.age.identity, seed: b64(key.signing.seed) };
  return sealFrame(placeOf(deploymentId, key.desk, key.epoch, user), recipient, te(JSON.stringify(body)), { author: key.signing });
}

/** @throws Alarm `desk-key` unless the pair inside is the one of the manifest */
export async function openDeskKey(
  manifest: Manifest, sealed: { desk: string; epoch: number }, user: string, userKey: AgeKey, ciphertext: Uint8Array,
): Promise<DeskKey> {
  const entry = deskOf(manifest, sealed.desk, sealed.epoch);
  const place = placeOf(manifest.deploymentId, entry.desk, entry.epoch, user);
  const { body } = await openFrame(userKey, place, ciphertext, { author: unb64(entry.sigKey) });
  const secret = parseBody<DeskKeyBody>(body, { desk: 'string', epoch: 'number', identity: 'string', seed: 'string' });
  const key = await keyPair(secret);
  if (!matches(key, entry)) throw new Alarm('desk-key', `the key of ${entry.desk} is not the manifest's`);
  return { ...key, desk: entry.desk, epoch: entry.epoch };
}
