import { ed25519 } from '@noble/curves/ed25519.js';
import { concat, randomBytes, te } from '../bytes';
import { H } from './hash';

/** What a signature may be used for; no signature is ever valid for two of them. */
export type Purpose = 'signin' | 'frame' | 'grant' | 'event' | 'member' | 'unmask' | 'contact' | 'rekey' | 'manifest' | 'voucher';

export interface SigningKey {
  /** 32 bytes. */
  readonly seed: Uint8Array;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

export const signingKey = (seed: Uint8Array): SigningKey => ({ seed, publicKey: ed25519.getPublicKey(seed) });

export const newSigningKey = (): SigningKey => signingKey(randomBytes(32));

/**
 * For whoever makes and checks a handful of signatures: does without the table of multiples that is else made at the first one. It
 * costs as much as ten signatures do without it, in one piece, in which a telephone hears nothing.
 */
export const fewSignatures = (): void => void ed25519.Point.BASE.precompute(1);

/** An Ed25519 signature (RFC 8032, 64 bytes) over the purpose, the deployment and the parts. */
export function sign(key: SigningKey, purpose: Purpose, deploymentId: string, ...parts: Uint8Array[]): Uint8Array {
  return ed25519.sign(signedBytes(purpose, deploymentId, parts), key.seed);
}

/** Whether the signature holds by the strict rules of RFC 8032; malformed keys and signatures do not hold. */
export function verify(
  publicKey: Uint8Array, signature: Uint8Array, purpose: Purpose, deploymentId: string, ...parts: Uint8Array[]
): boolean {
  try {
    return ed25519.verify(signature, signedBytes(purpose, deploymentId, parts), publicKey, { zip215: false });
  } catch {
    return false;
  }
}

function signedBytes(purpose: Purpose, deploymentId: string, parts: Uint8Array[]): Uint8Array {
  return concat(te(`clue/v1/sign/${purpose}\n`), H(te(deploymentId)), ...parts);
}
