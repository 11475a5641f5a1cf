import { Alarm } from '../alarm';
import { b64, unb64 } from '../bytes';
import type { Manifest } from '../contract';
import { jcs } from '../jcs';
import { deskOf } from '../manifest/manifest';
import { H } from './hash';
import { sign, verify, type SigningKey } from './sign';

/** Under which key a clue goes on; the clueId certifies the first key alone (sealing.md section 6, M9). */
export type Rekey = {
  readonly v: 1;
  readonly clueId: string;
  /** 1 for the first key after the one that the reporter made. */
  readonly generation: number;
  readonly desk: string;
  readonly epoch: number;
  readonly recipient: string;
};

/** Base64, by the desk's key. */
export const signRekey = (key: SigningKey, deploymentId: string, rekey: Rekey): string => b64(sign(key, 'rekey', deploymentId, H(jcs(rekey))));

/** @throws Alarm `rekey` unless the superior's desk signed it: no other may lead a reporter to a new key */
export function checkRekey(manifest: Manifest, rekey: Rekey, signature: string): void {
  if (rekey.desk !== manifest.superior) throw new Alarm('rekey', `${rekey.desk} may not give a clue a new key`);
  const key = unb64(deskOf(manifest, rekey.desk, rekey.epoch).sigKey);
  if (!verify(key, unb64(signature), 'rekey', manifest.deploymentId, H(jcs(rekey)))) throw new Alarm('rekey', 'the desk did not sign this key');
}
