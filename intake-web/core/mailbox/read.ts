import { Alarm } from '../alarm';
import { Problem } from '../api/problem';
import { answer } from '../api/client';
import { b64, unb64 } from '../bytes';
import type { Mailbox as Page, MailboxEntry, Manifest } from '../contract';
import { jcs } from '../jcs';
import { readOpening } from '../report/opening';
import { hashHex } from '../seal/hash';
import { ZERO } from '../seal/leaf';
import { readReplies, type Reply } from './replies';
import { openSelf, sealSelf, type SelfState } from './selfState';
import type { MailboxAccess } from './signIn';

/** What a receipt shows. Replies are facts, signed by a desk; the state and the days are what the server says. */
export interface Mailbox {
  readonly clueId: string;
  readonly state: Page['state'];
  readonly receivedOn: string;
  readonly acceptBy: string;
  readonly replies: readonly Reply[];
  /** The reporter's own messages; their text cannot be read again. */
  readonly messages: readonly OwnMessage[];
  readonly self: SelfState;
  readonly selfVersion: number;
}

export interface OwnMessage {
  readonly seq: number;
  readonly on: string;
  readonly hash: string;
}

/**
 * Reads the mailbox and holds it against what the reporter knows (sealing.md section 6, M4 and M6).
 * @param trusted gives the manifest, refusing one older than the reporter has seen
 * @throws Problem `sign-in-failed` for a wrong receipt, Alarm when something was changed, swapped, withheld or rolled back
 */
export async function readMailbox(access: MailboxAccess, trusted: (seenVersion: number) => Promise<Manifest>): Promise<Mailbox> {
  const { page, entries } = await allPages(access);
  // Sealed by the reporter for this clueId alone: with it the mailbox is known to be of the report that was filed.
  const known = await openSelf(access.keys.selfKey, access.deploymentId, page.clueId, page.self.version, unb64(page.self.ciphertext));
  const manifest = await trusted(known.manifestVersion);
  const messages = ownMessages(entries, known, page.nextMessageSeq);
  const replies = await readReplies(access, page.clueId, manifest, entries, messages, known);
  const openings = await readOpenings(access, page.clueId, entries, known);
  // Each new key follows the one before it in a chain that the receipt's own state knows the length of.
  const clueRecipient = replies.flatMap(({ recipient = [] }) => recipient).at(-1) ?? known.clueRecipient;
  const self = { ...known, clueRecipient, manifestVersion: manifest.version, openings, seenReplies: replies.length };
  const selfVersion = await keepSelf(access, page.clueId, page.self.version, known, self);
  const { clueId, state, receivedOn, acceptBy } = page;
  return { clueId, state, receivedOn, acceptBy, replies, messages, self, selfVersion };
}

async function allPages({ api }: MailboxAccess): Promise<{ page: Page; entries: MailboxEntry[] }> {
  const page = await answer(api.GET('/v1/mailbox'));
  const entries = [...page.entries];
  for (let { next } = page; next !== null;) {
    const more = await answer(api.GET('/v1/mailbox', { params: { query: { cursor: next } } }));
    entries.push(...more.entries);
    next = more.next;
  }
  return { page, entries };
}

function ownMessages(entries: MailboxEntry[], known: SelfState, nextSeq: number): OwnMessage[] {
  const messages = entries.filter(({ type }) => type === 'MESSAGE').map(({ seq, on = '', hash = ZERO }) => ({ seq, on, hash }));
  const inOrder = messages.every(({ seq }, i) => seq === i + 1);
  if (!inOrder || messages.length !== known.lastSeq || nextSeq !== known.lastSeq + 1 || (messages.at(-1)?.hash ?? ZERO) !== known.lastHash) {
    throw new Alarm('sequence', 'the server does not hold the messages that were sent');
  }
  return messages;
}

async function readOpenings({ keys, deploymentId }: MailboxAccess, clueId: string, entries: MailboxEntry[], known: SelfState) {
  const openings = await Promise.all(entries.filter(({ type }) => type === 'OPENING').map(async ({ seq, ciphertext = '' }) =>
    ({ seq, ...await readOpening(keys.mailbox, deploymentId, clueId, seq, unb64(ciphertext)) })));
  for (const before of known.openings) {
    const now = openings.find(({ seq }) => seq === before.seq);
    if (!now || hashHex(jcs(now)) !== hashHex(jcs(before))) throw new Alarm('opening', 'an opening seen before is gone or another');
  }
  if (openings.length !== known.lastSeq + 1) throw new Alarm('opening', 'an act of the reporter has no opening');
  return openings;
}

async function keepSelf({ api, keys, deploymentId }: MailboxAccess, clueId: string, version: number, known: SelfState, self: SelfState) {
  if (hashHex(jcs(known)) === hashHex(jcs(self))) return version;
  const ciphertext = b64(await sealSelf(keys.selfKey, deploymentId, clueId, version + 1, self));
  try {
    await answer(api.PUT('/v1/mailbox/self', { body: { version: version + 1, ciphertext } }));
  } catch (refused) {
    // Another window of the same reporter was quicker; it knows the same.
    if (!(refused instanceof Problem) || refused.slug !== 'self-moved') throw refused;
  }
  return version + 1;
}
