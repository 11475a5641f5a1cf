import { b64, unb64 } from '../bytes';
import { jcs } from '../jcs';
import { H } from '../seal/hash';
import { sign, verify, type SigningKey } from '../seal/sign';

/** An earlier report of the same person, and the key that its receipt opens. */
export interface Earlier {
  readonly clueId: string;
  readonly auth: SigningKey;
}

/**
 * The earlier reporter's word that a later report follows (decision 0012 section 1). It stands sealed in the later one, so that
 * whoever has only heard of a clue cannot speak for its reporter. b64.
 */
export const signLink = ({ clueId, auth }: Earlier, deploymentId: string, later: string): string =>
  b64(sign(auth, 'grant', deploymentId, linkHash(clueId, later)));

/** Whether the reporter of the earlier clue signed that this later one follows. */
export const linkHolds = (
  deploymentId: string, earlier: { readonly clueId: string; readonly authPublicKey: string }, later: string, signature: string,
): boolean => verify(unb64(earlier.authPublicKey), bytesOf(signature), 'grant', deploymentId, linkHash(earlier.clueId, later));

const linkHash = (earlier: string, later: string): Uint8Array => H(jcs({ v: 1, earlier, later }));

/** Sealed by a stranger's client: what is no base64 is no signature. */
function bytesOf(signature: string): Uint8Array {
  try {
    return unb64(signature);
  } catch {
    return new Uint8Array();
  }
}
