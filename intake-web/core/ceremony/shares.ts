import { b64, te } from '../bytes';
import type { Place } from '../seal/ctx';
import { sealFrame } from '../seal/frame';
import { split, xOf } from '../seal/shares';

/** A share sealed to its holder, as the manifest's document `keys` lists it. */
export type SealedShare = {
  /** OVERSIGHT or a desk. */
  readonly of: string;
  readonly epoch: number;
  readonly user: string;
  /** Its x coordinate, 1 to 255. */
  readonly x: number;
  readonly ciphertext: string;
};

/** Splits a secret m of n and seals each share to one holder; whoever calls forgets the secret. */
export async function sealShares(
  deploymentId: string, of: string, epoch: number, secret: Uint8Array, holders: readonly { user: string; recipient: string }[], m: number,
): Promise<SealedShare[]> {
  const shares = await split(secret, holders.length, m);
  return Promise.all(holders.map(async ({ user, recipient }, i) => {
    const share = shares[i]!;
    const x = xOf(share);
    const place: Place = { deploymentId, clueId: '-', kind: 'share', objectId: `${of}:${epoch}:${user}`, seq: x, author: 'server' };
    const ciphertext = await sealFrame(place, recipient, te(JSON.stringify({ v: 1, share: b64(share) })), {});
    return { of, epoch, user, x, ciphertext: b64(ciphertext) };
  }));
}
