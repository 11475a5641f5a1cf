import { answerCall, takeCall, type Asked } from '../contact/call';
import type { Contact } from '../contact/keeping';
import { newCallRequest, signCall } from '../contact/request';
import type { CallRequest, KeeperShare, SealedContact } from '../contract';
import type { CertifiedKeys } from '../clue/report';
import type { Keeper } from '../identity/answer';
import { sealReport } from '../report/file';
import type { AgeKey } from '../seal/age';
import { deskView, draft, type World } from './world';

export const CONTACT: Contact = { askFor: '老周', way: '136-0000-2222', when: '周末上午', words: '就说是快递' };

/** What a server holds of a report whose reporter wants to be called. */
export interface Callable {
  readonly contact: SealedContact;
  readonly clue: CertifiedKeys;
}

export async function callable(world: World): Promise<Callable> {
  const { clueId, request } = await sealReport(world.manifest, draft(undefined, { contact: CONTACT }));
  const { clueRecipient, authPublicKey, mailbox } = request;
  return { contact: request.contact!, clue: { clueId, clueRecipient, authPublicKey, mailboxRecipient: mailbox.recipient } };
}

export const keeperNamed = (world: World, user: string): Keeper => ({ user, keys: world.officers[user]! });

/** What an honest server releases to a keeper of a request of li.wen's, before anybody took it. */
export function askedOf(world: World, { contact, clue }: Callable, user: string, request = requestFor(clue.clueId)): Asked {
  return {
    request, signature: signatureOf(world, request), taken: null, keeping: contact.keeping, keepingSignature: contact.signature, clue,
    desk: deskView(world, 'DISC'), kept: user, share: contact.shares.find((share) => share.user === user)!.ciphertext, sealedBy: null,
  };
}

export const requestFor = (clueId: string): CallRequest =>
  newCallRequest({ clueId, desk: 'DISC' }, 'li.wen', { reason: 'CONFIRM', lifeMs: 3_600_000 }, new Date());

export const signatureOf = (world: World, request: CallRequest, user = 'li.wen'): string =>
  signCall(world.officers[user]!.signing, world.manifest.deploymentId, request);

/** A call that one keeper took: what is released to each keeper, and the key of who took it. */
export interface Taken {
  readonly session: AgeKey;
  readonly to: (user: string) => Asked;
}

export async function takenBy(world: World, report: Callable, user: string, request = requestFor(report.clue.clueId)): Promise<Taken> {
  const { call, signature, session } = await takeCall(world.manifest, keeperNamed(world, user), askedOf(world, report, user, request), new Date());
  return { session, to: (other) => ({ ...askedOf(world, report, other, request), taken: { call, signature } }) };
}

export const answerOf = (world: World, taken: Taken, user: string): Promise<KeeperShare> =>
  answerCall(world.manifest, keeperNamed(world, user), taken.to(user), new Date());
