import { Alarm } from '../alarm';
import { b64, equal, te, unb64 } from '../bytes';
import type { AgeKey } from '../seal/age';
import type { Place } from '../seal/ctx';
import { openFrame, sealFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { parseBody, type Shape } from '../seal/parse';
import type { Share } from '../seal/shares';
import type { SigningKey } from '../seal/sign';

/** What stands sealed in a share; `request` only when it was sealed anew to answer one. */
export interface ShareBody {
  readonly v: 1;
  readonly share: string;
  /** Hash of what the share answers, hex. */
  readonly request?: string;
}

const SHARE_SHAPE: Shape<ShareBody> = { share: 'string' };

/**
 * Seals a share for one reader.
 * @param request hash of what it answers; none as the reporter seals it
 * @returns an age file, b64
 */
export async function sealShare(place: Place, recipient: string, author: SigningKey, share: Share, request?: string): Promise<string> {
  const body: ShareBody = { v: 1, ...(request !== undefined && { request }), share: b64(share) };
  return b64(await sealFrame(place, recipient, te(JSON.stringify(body)), { author }));
}

/** Opens a share that this author sealed here. @param author of a share that proves itself, undefined @throws Alarm */
export const readShare = async (key: AgeKey, place: Place, ciphertext: string, author: Uint8Array | undefined): Promise<ShareBody> =>
  parseBody<ShareBody>((await openFrame(key, place, unb64(ciphertext), author ? { author } : {})).body, SHARE_SHAPE);

/** Shows a corrupt share, which would otherwise give a silently wrong key. */
export const shareCommitment = (clueId: string, share: Uint8Array): string => hashHex(te('clue/v1/share\n'), te(clueId), share);

/** Passes a share that is the one committed to. @throws Alarm `share-corrupt` */
export function checkShare(clueId: string, commitment: string, share: Uint8Array, whose: string): void {
  if (!equal(te(shareCommitment(clueId, share)), te(commitment))) {
    throw new Alarm('share-corrupt', `the share of ${whose} is not the one that the reporter sealed`);
  }
}
