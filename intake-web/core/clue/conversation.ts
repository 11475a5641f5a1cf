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
import { openFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { ZERO } from '../seal/leaf';
import { parseBody } from '../seal/parse';
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

/** Both sides, each in its order, with what the next reply must carry. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly replies: readonly DeskReply[];
  readonly next: { readonly seq: number } & Pick<ReplyBody, 'previous' | 'lastSeq' | 'lastHash'>;
}

/** @throws Alarm when a message or reply is missing, doubled, moved, or not signed by its author */
export async function readConversation(
  seat: Seat, clue: ClueView, key: AgeKey, members: ReadonlyMap<string, Member>, sent: readonly StoredMessage[], answered: readonly StoredReply[],
): Promise<Conversation> {
  const messages: Message[] = [];
  let lastHash = ZERO;
  for (const row of sent) {
    messages.push(await readMessage(seat, clue, key, row, { seq: messages.length + 1, previous: lastHash }));
    lastHash = hashHex(unb64(row.ciphertext));
  }
  const replies: DeskReply[] = [];
  let previous = ZERO;
  for (const row of answered) {
    replies.push(await readCopy(seat, clue, key, members, row, { seq: replies.length + 1, previous }));
    previous = row.hash;
  }
  if (clue.nextReplySeq > replies.length + 1) throw new Alarm('sequence', 'the server holds more replies than it shows');
  return { messages, replies, next: { seq: replies.length + 1, previous, lastSeq: messages.length, lastHash } };
}

interface Expectation {
  readonly seq: number;
  readonly previous: string;
}

async function readMessage(seat: Seat, clue: ClueView, key: AgeKey, row: StoredMessage, expected: Expectation): Promise<Message> {
  if (row.seq !== expected.seq) throw new Alarm('sequence', 'messages of the reporter are missing, doubled or out of order');
  const { deploymentId } = seat.manifest;
  const place = { deploymentId, clueId: clue.clueId, kind: 'message', objectId: row.id, seq: row.seq, author: 'reporter' } as const;
  const { body } = await openFrame(key, place, unb64(row.ciphertext), { author: unb64(clue.authPublicKey) });
  const message = parseBody<MessageBody>(body, { text: 'string', previous: 'string' }, MAX_MESSAGE);
  const { text, previous, answers, hidden } = message;
  if (previous !== expected.previous) throw new Alarm('sequence', 'a message does not follow the one before it');
  const materials = readMaterials(message, row.blobs);
  return { id: row.id, seq: row.seq, on: row.on, text, ...(isAnswers(answers) && { answers }), ...(isAnswers(hidden) && { hidden }), materials };
}

// The reporter signed it, and may still have written nonsense: what is no list of answers is passed over.
const isAnswers = (value: unknown): value is Answers => typeof value === 'object' && value !== null && !Array.isArray(value);

async function readCopy(
  seat: Seat, clue: ClueView, key: AgeKey, members: ReadonlyMap<string, Member>, row: StoredReply, expected: Expectation,
): Promise<DeskReply> {
  if (row.seq !== expected.seq) throw new Alarm('sequence', 'replies are missing, doubled or out of order');
  const author = members.get(row.user);
  if (!author) throw new Alarm('membership', `${row.user}, who replied, is no member of the desk`);
  const { deploymentId } = seat.manifest;
  const desk = `desk:${row.desk}:${row.epoch}` as const;
  const place = { deploymentId, clueId: clue.clueId, kind: 'note', objectId: row.id, seq: row.seq, author: desk } as const;
  const expectedKeys = { author: author.sigKey, desk: unb64(deskOf(seat.manifest, row.desk, row.epoch).sigKey) };
  const { body, by } = await openFrame(key, place, unb64(row.copy), expectedKeys);
  if (by !== pseudonym(deskKeyOf(seat, row.desk), clue.clueId, row.user)) throw new Alarm('frame-signature', 'the pseudonym is not the officer’s');
  const { v: _, ...reply } = parseBody<ReplyBody>(body, REPLY_SHAPE, MAX_MESSAGE);
  if (reply.previous !== expected.previous) throw new Alarm('sequence', 'a reply does not follow the one before it');
  return { ...reply, id: row.id, seq: row.seq, on: row.on, user: row.user };
}
