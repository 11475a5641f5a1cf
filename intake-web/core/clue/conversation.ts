import { Alarm } from '../alarm';
import { unb64 } from '../bytes';
import type { ClueView, StoredMessage, StoredReply } from '../contract';
import type { Materials } from '../material/attachment';
import type { MessageBody } from '../mailbox/message';
import { REPLY_SHAPE, type ReplyBody } from '../mailbox/replies';
import { deskOf } from '../manifest/manifest';
import type { Member } from '../manifest/members';
import { MAX_MESSAGE, type Answers } from '../report/body';
import type { AgeKey } from '../seal/age';
import { hashHex } from '../seal/hash';
import { ZERO } from '../seal/leaf';
import { parseBody } from '../seal/parse';
import { openByAny } from './keys';
import { readMaterials } from './materials';
import { pseudonym } from './pseudonym';
import { deskKeyOf, type Seat } from './seat';

/** A message of the reporter. */
export interface Message {
  readonly id: string;
  readonly seq: number;
  readonly on: string;
  readonly text: string;
  /** Answers to questions that the report had left out, and those to be shown on demand only. */
  readonly answers?: Answers;
  readonly hidden?: Answers;
  readonly materials: Materials;
}

/** What the desk wrote, read from its own copy. */
export interface DeskReply extends Omit<ReplyBody, 'v'> {
  readonly id: string;
  readonly seq: number;
  readonly on: string;
  readonly user: string;
}

/** A reply whose copy was destroyed when the clue was sealed up; the reporter has it. */
export type DestroyedReply = Pick<DeskReply, 'seq' | 'on' | 'user'> & { readonly desk: string };

/** Both sides, each in its order, with what the next reply must carry. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly replies: readonly DeskReply[];
  readonly destroyed: readonly DestroyedReply[];
  readonly next: { readonly seq: number } & Pick<ReplyBody, 'previous' | 'lastSeq' | 'lastHash'>;
}

/** @throws Alarm when a message or reply is missing, doubled, moved, or not signed by its author */
export async function readConversation(
  seat: Seat, clue: ClueView, keys: readonly AgeKey[], members: ReadonlyMap<string, Member>, sent: readonly StoredMessage[], answered: readonly StoredReply[],
): Promise<Conversation> {
  const messages: Message[] = [];
  let lastHash = ZERO;
  for (const row of sent) {
    messages.push(await readMessage(seat, clue, keys, row, { seq: messages.length + 1, previous: lastHash }));
    lastHash = hashHex(unb64(row.ciphertext));
  }
  const replies: DeskReply[] = [];
  const destroyed: DestroyedReply[] = [];
  let previous = ZERO;
  for (const [i, { copy, ...row }] of answered.entries()) {
    if (row.seq !== i + 1) throw new Alarm('sequence', 'replies are missing, doubled or out of order');
    if (copy === undefined) destroyed.push(destroyedReply(clue, row));
    else replies.push(await readCopy(seat, clue, keys, members, { ...row, copy }, previous));
    previous = row.hash;
  }
  if (clue.nextReplySeq > answered.length + 1) throw new Alarm('sequence', 'the server holds more replies than it shows');
  return { messages, replies, destroyed, next: { seq: answered.length + 1, previous, lastSeq: messages.length, lastHash } };
}

/** @throws Alarm `sequence` for a copy that is missing and not of the desk that sealed the clue up */
function destroyedReply({ sealedUp }: ClueView, { seq, on, user, desk }: Omit<StoredReply, 'copy'>): DestroyedReply {
  if (desk !== sealedUp?.desk) throw new Alarm('sequence', 'the server withholds the copy of a reply');
  return { seq, on, user, desk };
}

interface Expectation {
  readonly seq: number;
  readonly previous: string;
}

async function readMessage(seat: Seat, clue: ClueView, keys: readonly AgeKey[], row: StoredMessage, expected: Expectation): Promise<Message> {
  if (row.seq !== expected.seq) throw new Alarm('sequence', 'messages of the reporter are missing, doubled or out of order');
  const { deploymentId } = seat.manifest;
  const place = { deploymentId, clueId: clue.clueId, kind: 'message', objectId: row.id, seq: row.seq, author: 'reporter' } as const;
  const { body } = await openByAny(keys, place, unb64(row.ciphertext), { author: unb64(clue.authPublicKey) });
  const message = parseBody<MessageBody>(body, { text: 'string', previous: 'string' }, MAX_MESSAGE);
  const { text, previous, answers, hidden } = message;
  if (previous !== expected.previous) throw new Alarm('sequence', 'a message does not follow the one before it');
  const materials = readMaterials(message, row.blobs);
  return { id: row.id, seq: row.seq, on: row.on, text, ...(isAnswers(answers) && { answers }), ...(isAnswers(hidden) && { hidden }), materials };
}

// The reporter signed it, and may still have written nonsense: what is no list of answers is passed over.
const isAnswers = (value: unknown): value is Answers => typeof value === 'object' && value !== null && !Array.isArray(value);

async function readCopy(
  seat: Seat, clue: ClueView, keys: readonly AgeKey[], members: ReadonlyMap<string, Member>, row: StoredReply & { copy: string }, previous: string,
): Promise<DeskReply> {
  const author = members.get(row.user);
  if (!author) throw new Alarm('membership', `${row.user}, who replied, is no member of the desk`);
  const { deploymentId } = seat.manifest;
  const desk = `desk:${row.desk}:${row.epoch}` as const;
  const place = { deploymentId, clueId: clue.clueId, kind: 'note', objectId: row.id, seq: row.seq, author: desk } as const;
  const expectedKeys = { author: author.sigKey, desk: unb64(deskOf(seat.manifest, row.desk, row.epoch).sigKey) };
  const { body, by } = await openByAny(keys, place, unb64(row.copy), expectedKeys);
  if (by !== pseudonym(deskKeyOf(seat, row.desk), clue.clueId, row.user)) throw new Alarm('frame-signature', 'the pseudonym is not the officer’s');
  const { v: _, ...reply } = parseBody<ReplyBody>(body, REPLY_SHAPE, MAX_MESSAGE);
  if (reply.previous !== previous) throw new Alarm('sequence', 'a reply does not follow the one before it');
  return { ...reply, id: row.id, seq: row.seq, on: row.on, user: row.user };
}
