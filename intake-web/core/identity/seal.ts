import { b64, concat, randomBytes, te, wipe } from '../bytes';
import type { Custody, Manifest, SealedIdentity } from '../contract';
import { jcs } from '../jcs';
import { ModeUnavailable, plainLines, refuseTooLong, type Answers } from '../report/body';
import { encryptChunked } from '../seal/cobblestone';
import { ctxBytes } from '../seal/ctx';
import { sealFrame } from '../seal/frame';
import { H, hashHex } from '../seal/hash';
import { split, xOf, type Share } from '../seal/shares';
import { sign, type SigningKey } from '../seal/sign';
import { IDENTITY_KEY, identityPlace, keyCommitment, sharePlace, xor } from './custody';
import { agenciesOf, custodiansOf, keepersOf, LOCAL_SHARES, type Custodian } from './keeping';
import { sealShare, shareCommitment } from './share';

/** Largest plaintext of an identity, in bytes. */
export const MAX_IDENTITY = 64 * 1024;

/** What stands sealed in the box: answers to the questions about the reporter. */
export interface IdentityBody {
  readonly v: 1;
  readonly answers: Answers;
}

/** Whose report it is and who may not open the name. */
export interface Naming {
  readonly clueId: string;
  readonly clueRecipient: string;
  readonly auth: SigningKey;
  readonly lead: string;
  /** Desks, after expansion, that are accused or kept out. */
  readonly keptOut: readonly string[];
}

/**
 * Seals who the reporter is (0009-named-reports.md section 2): in a frame to the clue's key, and that under a fresh key whose
 * one half is split among agencies and whose other half the superior's custodians hold.
 * @throws ModeUnavailable without enough custodians, TooLong
 */
export async function sealIdentity(manifest: Manifest, naming: Naming, answers: Answers): Promise<SealedIdentity> {
  if (!keepersOf(manifest, naming.lead, naming.keptOut)) throw new ModeUnavailable('there are not enough custodians for a name');
  const { deploymentId } = manifest;
  const [key, above] = [randomBytes(IDENTITY_KEY), randomBytes(IDENTITY_KEY)];
  const { local, superior } = custodiansOf(manifest, naming.lead);
  const shares = await localShares(xor(key, above), [...local.keys()].sort(), agenciesOf(manifest, naming.keptOut));
  const box = await sealBox(deploymentId, naming, key, answers);
  const custody: Custody = {
    v: 1, clueId: naming.clueId, m: LOCAL_SHARES,
    local: shares.map(([agency, share]) => ({ agency, x: xOf(share), commitment: shareCommitment(naming.clueId, share) })),
    superior: { agency: superior[0]!.agency, commitment: shareCommitment(naming.clueId, above) },
    ik: keyCommitment(naming.clueId, key), box: hashHex(box),
  };
  const sealed = await Promise.all([
    ...shares.flatMap(([agency, share]) => local.get(agency)!.map((custodian) => shareFor(deploymentId, naming, custodian, share, xOf(share)))),
    ...superior.map((custodian) => shareFor(deploymentId, naming, custodian, above, 0)),
  ]);
  wipe(key, above, ...shares.map(([, share]) => share));
  return { custody, signature: b64(sign(naming.auth, 'grant', deploymentId, H(jcs(custody)))), box: b64(box), shares: sealed };
}

// Left out, an accused agency would show in the rows; so it gets a value of the same form that opens nothing.
async function localShares(secret: Uint8Array, agencies: string[], closed: string[]): Promise<[string, Share][]> {
  const shares = await split(secret, agencies.length, LOCAL_SHARES);
  wipe(secret);
  return agencies.map((agency, i) => [agency, closed.includes(agency) ? decoy(shares[i]!) : shares[i]!]);
}

function decoy(share: Share): Share {
  const made = concat(randomBytes(IDENTITY_KEY), share.subarray(-1));
  wipe(share);
  return made;
}

async function sealBox(deploymentId: string, { clueId, clueRecipient, auth }: Naming, key: Uint8Array, answers: Answers): Promise<Uint8Array> {
  const body: IdentityBody = { v: 1, answers: plainLines(answers) };
  const plain = te(JSON.stringify(body));
  refuseTooLong(plain, MAX_IDENTITY);
  const place = identityPlace(deploymentId, clueId);
  return encryptChunked(key, ctxBytes(place), await sealFrame(place, clueRecipient, plain, { author: auth }));
}

async function shareFor(
  deploymentId: string, { clueId, auth }: Naming, { agency, user, recipient }: Custodian, share: Share, x: number,
): Promise<SealedIdentity['shares'][number]> {
  return { agency, user, ciphertext: await sealShare(sharePlace(deploymentId, clueId, agency, user, x), recipient, auth, share) };
}
