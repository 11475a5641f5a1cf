import { Alarm } from '../alarm';
import { unb64 } from '../bytes';
import type { Manifest, SignedManifest } from '../contract';
import { jcs, type Json } from '../jcs';
import { H } from '../seal/hash';
import { verify } from '../seal/sign';
import { dayOf } from '../time';
import type { Root } from './root';

export type ManifestDesk = Manifest['desks'][number];

/**
 * The manifest, once the root vouches for it (sealing.md section 6, M0).
 * @param seenVersion the highest version this reader has seen before; an older one is a rollback
 * @throws Alarm when signatures, deployment, version or expiry do not hold
 */
export function trustedManifest(root: Root, signed: SignedManifest, now: Date, seenVersion = 0): Manifest {
  const { manifest } = signed;
  if (manifest.v !== 1 || manifest.suite !== 1) throw new Alarm('manifest', 'the manifest is of an unknown version or suite');
  if (manifest.deploymentId !== root.deploymentId) throw new Alarm('manifest', 'the manifest is of another deployment');
  checkSigners(root, signed);
  if (manifest.version < Math.max(root.minVersion, seenVersion)) {
    throw new Alarm('manifest-rollback', `version ${manifest.version} is older than one seen before`);
  }
  if (manifest.expires < dayOf(now)) throw new Alarm('manifest-expired', `the keys were good until ${manifest.expires}`);
  return manifest;
}

/** The desk's entry. @throws Alarm `desk-key` when the manifest has none, or has it with another epoch */
export function deskOf(manifest: Manifest, desk: string, epoch?: number): ManifestDesk {
  const entry = manifest.desks.find((candidate) => candidate.desk === desk);
  if (!entry || (epoch !== undefined && entry.epoch !== epoch)) throw new Alarm('desk-key', `the manifest has no such key of ${desk}`);
  return entry;
}

function checkSigners(root: Root, { manifest, signatures }: SignedManifest): void {
  const signed = H(jcs(manifest as Json));
  const valid = root.signers.filter(({ signer, key }) => signatures.some((candidate) =>
    candidate.signer === signer && verify(unb64(key), unb64(candidate.signature), 'manifest', root.deploymentId, signed)));
  if (valid.length < root.k) throw new Alarm('manifest', `${valid.length} of ${root.k} root signatures hold`);
  if (!valid.some(({ outside }) => outside)) throw new Alarm('manifest', 'no signer from outside the district');
}
