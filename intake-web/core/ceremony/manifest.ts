import { b64 } from '../bytes';
import type { Manifest, SignedManifest } from '../contract';
import { jcs, type Json } from '../jcs';
import { H } from '../seal/hash';
import { sign, type SigningKey } from '../seal/sign';

/** A root signer's signature under a manifest. */
export const signManifest = (signer: string, key: SigningKey, manifest: Manifest): SignedManifest['signatures'][number] =>
  ({ signer, signature: b64(sign(key, 'manifest', manifest.deploymentId, H(jcs(manifest as Json)))) });
