import { Alarm } from '../alarm';
import { unb64 } from '../bytes';
import type { MailboxEntry, Manifest } from '../contract';
import { deskOf } from '../manifest/manifest';
import { openFrame } from '../seal/frame';
import { checkRekey } from '../seal/rekey';
import { hashHex } from '../seal/hash';
import { ZERO } from '../seal/leaf';
import { parseBody, type Shape } from '../seal/parse';
import { dayExists } from '../time';
import { MAX_MESSAGE } from '../report/body';
import type { OwnMessage } from './read';
import type { SelfState } from './selfState';
import type { MailboxAccess } from './signIn';

/** What stands sealed in a reply and in the desk's copy of it (0002-wire-shapes.md section 3). */
export interface ReplyBody {
  readonly v: 1;
  readonly kind: 'REPLY' | 'ACCEPTED' | 'REFUSED' | 'UNMASKED' | 'SEALED_UP' | 'REKEYED';
  /** With REFUSED only. */
  readonly ground?: 'NA1' | 'NA2' | 'NA3';
  /** With UNMASKED only: the day on which the name was opened, YYYY-MM-DD. It may be long past when the law forbade telling. */
  readonly openedOn?: string;
  /** With REKEYED only: where messages go from now on. */
  readonly rekey?: { readonly generation: number; readonly recipient: string; readonly signature: string };
  readonly text: string;
  readonly previous: string;
  /** The newest message of the reporter that the desk had seen. */
  readonly lastSeq: number;
  readonly lastHash: string;
}

export const REPLY_SHAPE: Shape<ReplyBody> = { kind: 'string', text: 'string', previous: 'string', lastSeq: 'number', lastHash: 'string' };

/** A reply whose desk's signature holds. */
export interface Reply {
  readonly id: string;
  readonly seq: number;
  readonly desk: string;
  readonly on: string;
  readonly kind: ReplyBody['kind'];
  readonly ground?: ReplyBody['ground'];
  readonly openedOn?: string;
  readonly text: string;
  /** With REKEYED only: where messages go from now on. */
  readonly recipient?: string;
  /** How many of the reporter's messages the desk had seen. */
  readonly lastSeq: number;
}

/** @throws Alarm when a reply is missing, doubled, out of order, not signed by its desk, or speaks of messages that were never sent */
export async function readReplies(
  access: MailboxAccess, clueId: string, manifest: Manifest, entries: MailboxEntry[], messages: OwnMessage[], known: SelfState,
): Promise<Reply[]> {
  const rows = entries.filter(({ type }) => type === 'REPLY');
  if (rows.length < known.seenReplies) throw new Alarm('sequence', 'a reply seen before is gone');
  const replies: Reply[] = [];
  let previous = ZERO;
  for (const row of rows) {
    if (row.seq !== replies.length + 1) throw new Alarm('sequence', 'replies are missing, doubled or out of order');
    const file = unb64(row.ciphertext ?? '');
    const body = await openReply(access, clueId, manifest, row, file);
    checkChain(body, previous, messages);
    if (body.kind === 'REKEYED') checkNewKey(manifest, clueId, row, body, replies);
    replies.push(replyOf(row, body));
    previous = hashHex(file);
  }
  return replies;
}

async function openReply(access: MailboxAccess, clueId: string, manifest: Manifest, row: MailboxEntry, file: Uint8Array): Promise<ReplyBody> {
  const { id = '', seq, desk = '', epoch = 0 } = row;
  const author = `desk:${desk}:${epoch}` as const;
  const place = { deploymentId: access.deploymentId, clueId, kind: 'reply', objectId: id, seq, author } as const;
  const expected = { desk: unb64(deskOf(manifest, desk, epoch).sigKey) };
  return parseBody<ReplyBody>((await openFrame(access.keys.mailbox, place, file, expected)).body, REPLY_SHAPE, MAX_MESSAGE);
}

/** A new key counts after the desk that led has said that the report went up, and from the superior's desk alone. */
function checkNewKey(manifest: Manifest, clueId: string, { desk, epoch = 0 }: MailboxEntry, { rekey }: ReplyBody, before: readonly Reply[]): void {
  const generation = 1 + before.filter(({ recipient }) => recipient !== undefined).length;
  const wentUp = before.some((reply) => reply.kind === 'SEALED_UP' && reply.desk !== manifest.superior);
  if (!desk || !wentUp || rekey?.generation !== generation) throw new Alarm('rekey', 'a new key comes out of its order');
  checkRekey(manifest, { v: 1, clueId, generation, desk, epoch, recipient: rekey.recipient }, rekey.signature);
}

function checkChain(body: ReplyBody, previous: string, messages: OwnMessage[]): void {
  if (body.previous !== previous) throw new Alarm('sequence', 'a reply does not follow the one before it');
  const seen = body.lastSeq === 0 ? ZERO : messages[body.lastSeq - 1]?.hash;
  if (body.lastHash !== seen) throw new Alarm('sequence', 'the desk answers a message that was never sent');
}

const replyOf = (row: MailboxEntry, { kind, ground, openedOn, rekey, text, lastSeq }: ReplyBody): Reply => ({
  id: row.id ?? '', seq: row.seq, desk: row.desk ?? '', on: row.on ?? '', kind, ...(ground ? { ground } : {}), ...(openedOn && dayExists(openedOn) ? { openedOn } : {}), text,
  ...(rekey && kind === 'REKEYED' ? { recipient: rekey.recipient } : {}), lastSeq,
});
