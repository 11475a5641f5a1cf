import type { Asked } from '../identity/answer';
import { answerRequest } from '../identity/answer';
import { entryOf } from '../identity/custody';
import type { Opened, Unmasking } from '../identity/open';
import { newRequest, signRequest, type Grounds } from '../identity/request';
import { openGrant, openReport } from '../clue/report';
import type { ClueView, SealedIdentity, ShareAnswer, UnmaskRequest } from '../contract';
import { hashHex } from '../seal/hash';
import type { AgeKey } from '../seal/age';
import { unb64 } from '../bytes';
import { sealReport, type ReportDraft, type SealedReport } from '../report/file';
import { CUSTODIANS, deskView, draft, type World } from './world';

export const NAME = { name: '张三丰', phone: '138-0000-0000' } as const;

export const GROUNDS: Grounds = { officers: ['wang.wu', 'li.wen'], basis: '0'.repeat(64), agencies: ['PROC', 'AUD'], lifeMs: 3_600_000 };

/** A named report and everything that a server would hold of it. */
export interface Named {
  readonly sealed: SealedReport;
  readonly identity: SealedIdentity;
  readonly opened: Opened;
  readonly row: ClueView;
}

/** Files nothing: seals a named report to DISC and opens it as the desk would. */
export async function named(world: World, over: Partial<ReportDraft> = {}): Promise<Named> {
  const { circumstances, ...rest } = draft(undefined, over);
  const sealed = await sealReport(world.manifest, { ...rest, circumstances: { ...circumstances, mode: 'NAMED' }, identity: NAME });
  const row = rowOf(sealed);
  const { deploymentId } = world.manifest;
  const key = await openGrant(world.manifest, world.desks['DISC']!, row, sealed.request.grants[0]!, hashHex(sealed.file));
  const report = await openReport(deploymentId, key, row, sealed.file);
  return { sealed, identity: sealed.request.identity!, row, opened: { clue: row, key, report } };
}

/** A request that two officers of DISC signed, with the key of the one who asks. */
export async function asked(world: World, { row }: Named, grounds = GROUNDS, now = new Date()) {
  const { request, session } = await newRequest(row, grounds, now);
  return { request, session, signatures: request.officers.map((user) => signatureOf(world, user, request)) };
}

export const signatureOf = (world: World, user: string, request: UnmaskRequest) =>
  ({ user, signature: signRequest(world.officers[user]!.signing, world.manifest.deploymentId, request) });

/** What an honest server releases to a custodian. */
export function released(world: World, { identity, row }: Named, user: string, request: UnmaskRequest, signatures: Asked['signatures']): Asked {
  const share = identity.shares.find((candidate) => candidate.user === user)!.ciphertext;
  return {
    request, signatures, custody: identity.custody, custodySignature: identity.signature, clue: row, desk: deskView(world, 'DISC'),
    agency: CUSTODIANS[user]!, share, sealedBy: null,
  };
}

/** The answers of these custodians. */
export const answers = (world: World, report: Named, users: readonly string[], { request, signatures }: Pick<Asked, 'request' | 'signatures'>): Promise<ShareAnswer[]> =>
  Promise.all(users.map((user) =>
    answerRequest(world.manifest, { user, keys: world.officers[user]! }, released(world, report, user, request, signatures), new Date())));

export const unmasking = ({ identity }: Named, request: UnmaskRequest, session: AgeKey, given: readonly ShareAnswer[]): Unmasking =>
  ({ request, session, custody: identity.custody, custodySignature: identity.signature, box: identity.box, answers: given });

/** The age file of a custodian's share, as the row holds it, and its coordinate. */
export const storedShare = ({ identity }: Named, user: string) =>
  ({ file: unb64(identity.shares.find((share) => share.user === user)!.ciphertext), x: entryOf(identity.custody, CUSTODIANS[user]!).x });

export function rowOf({ clueId, request }: SealedReport): ClueView {
  const { clueRecipient, authPublicKey, mailbox, facets = null, grants, manifestVersion } = request;
  return {
    clueId, desk: 'DISC', sealed: false, sealedUp: null, generation: 0, facets, manifestVersion, clueRecipient, authPublicKey, mailboxRecipient: mailbox.recipient,
    grants: grants.map(({ desk, epoch, purpose, ciphertext }) => ({ desk, epoch, purpose, hash: hashHex(unb64(ciphertext)) })),
  } as ClueView;
}
