import { combine as combineShares, split as splitSecret } from 'shamir-secret-sharing';

/** One part of a split secret: the y-bytes and, last, x (Shamir over GF(2^8), polynomial 0x11b). */
export type Share = Uint8Array;

/** Splits a secret into n shares of which any m give it back. */
export const split = (secret: Uint8Array, n: number, m: number): Promise<Share[]> => splitSecret(secret, n, m);

/** Gives a secret silently wrong when a share is corrupt or too few are given: check the result against its public key. */
export const combine = (shares: Share[]): Promise<Uint8Array> => combineShares(shares);

/** The x coordinate of a share, 1 to 255. */
export const xOf = (share: Share): number => share[share.length - 1]!;
