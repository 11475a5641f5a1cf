import { b64, randomBytes, te, wipe } from '../bytes';
import type { ContactKeeping, Manifest, SealedContact } from '../contract';
import { sealShare, shareCommitment } from '../identity/share';
import type { Naming } from '../identity/seal';
import { jcs } from '../jcs';
import { plainLines, refuseTooLong } from '../report/body';
import { ageKeyOfSeed } from '../seal/age';
import { sealFrame } from '../seal/frame';
import { H, hashHex } from '../seal/hash';
import { split, xOf } from '../seal/shares';
import { sign } from '../seal/sign';
import { canBeCalled, contactPlace, keepersOf, keptPlace, seedCommitment, TOGETHER, type Contact } from './keeping';

/** Largest plaintext of a contact, in bytes: under it every box has one length. */
export const MAX_CONTACT = 2048;

/** What stands sealed in the box. */
export interface ContactBody extends Contact {
  readonly v: 1;
}

/** Whose report it is, who will lead it, and whom the reporter keeps out. */
export type Addressed = Omit<Naming, 'clueRecipient'>;

/** Nobody could call this reporter, or nobody could who should not also read the report. The client refuses first. */
export class ContactUnavailable extends Error {
  override readonly name = 'ContactUnavailable';
}

/**
 * Seals how a reporter may be called (0010-who-may-call.md section 2): to a fresh key that is split among the keepers.
 * @throws ContactUnavailable without keepers who stand apart, or without a name to ask for and a way; TooLong
 */
export async function sealContact(manifest: Manifest, addressed: Addressed, contact: Contact): Promise<SealedContact> {
  const { clueId, auth, lead, keptOut } = addressed;
  if (!canBeCalled(manifest, lead, keptOut)) throw new ContactUnavailable('there are not enough keepers apart from who reads or is accused');
  const plain = bodyOf(contact);
  const { deploymentId } = manifest;
  const keepers = [...keepersOf(manifest)].sort((a, b) => (a.user < b.user ? -1 : 1));
  const seed = randomBytes(32);
  const { recipient } = await ageKeyOfSeed(seed);
  const box = await sealFrame(contactPlace(deploymentId, clueId), recipient, plain, { author: auth });
  const shares = await split(seed, keepers.length, TOGETHER);
  const keeping: ContactKeeping = {
    v: 1, clueId, m: TOGETHER,
    keepers: keepers.map(({ user }, i) => ({ user, x: xOf(shares[i]!), commitment: shareCommitment(clueId, shares[i]!) })),
    key: seedCommitment(clueId, seed), box: hashHex(box),
  };
  const sealed = await Promise.all(keepers.map(async ({ user, recipient: to }, i) =>
    ({ user, ciphertext: await sealShare(keptPlace(deploymentId, clueId, user, xOf(shares[i]!)), to, auth, shares[i]!) })));
  wipe(seed, ...shares);
  return { keeping, signature: b64(sign(auth, 'grant', deploymentId, H(jcs(keeping)))), box: b64(box), shares: sealed };
}

function bodyOf(contact: Contact): Uint8Array {
  const { askFor, way, when, words } = plainLines({ ...contact });
  if (askFor.trim() === '' || way.trim() === '') throw new ContactUnavailable('a contact needs a name to ask for and a way');
  const plain = te(JSON.stringify({ v: 1, askFor, way, when, words } satisfies ContactBody));
  refuseTooLong(plain, MAX_CONTACT);
  return plain;
}
