import { Alarm } from '../alarm';
import { answer, idempotencyKey } from '../api/client';
import { b64, hex, randomBytes, te, unb64 } from '../bytes';
import { blobList, NO_MATERIALS, sealedList, type Materials } from '../material/attachment';
import { MAX_MESSAGE, plainLines, refuseTooLong, type Answers } from '../report/body';
import { checkLogged } from '../report/opening';
import { sealFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import type { Mailbox } from './read';
import { sealSelf, type SelfState } from './selfState';
import type { MailboxAccess } from './signIn';

/** What stands sealed in a message of the reporter. */
export interface MessageBody extends Partial<Materials> {
  readonly v: 1;
  readonly text: string;
  /** What follows to the questionnaire, parted as in the report; absent when there is only text. */
  readonly answers?: Answers;
  readonly hidden?: Answers;
  /** Hash of the previous message's file, ZERO for the first. */
  readonly previous: string;
}

/** A message ready to be sent, and sent again if the connection was lost. */
export interface SealedMessage {
  readonly clueId: string;
  readonly request: {
    readonly id: string; readonly seq: number; readonly ciphertext: string; readonly self: { readonly version: number; readonly ciphertext: string };
    readonly blobs?: string[];
  };
  readonly idempotencyKey: string;
}

/** What a message says: text, or answers that follow what the report left out, or both. */
export type Said = Pick<MessageBody, 'text' | 'answers' | 'hidden'>;

/**
 * Seals a message to the clue's key of the reporter's own state (sealing.md section 6, M5).
 * @param materials files that were delivered for this clue
 * @throws TooLong
 */
export async function sealMessage(
  access: MailboxAccess, mailbox: Mailbox, said: string | Said, materials: Materials = NO_MATERIALS,
): Promise<SealedMessage> {
  const { keys, deploymentId } = access;
  const { clueId, self, selfVersion } = mailbox;
  const words = plainLines(typeof said === 'string' ? { text: said } : { ...said });
  const message: MessageBody = { v: 1, ...words, ...sealedList(materials), previous: self.lastHash };
  const body = te(JSON.stringify(message));
  refuseTooLong(body, MAX_MESSAGE);
  const id = hex(randomBytes(16));
  const seq = self.lastSeq + 1;
  const place = { deploymentId, clueId, kind: 'message', objectId: id, seq, author: 'reporter' } as const;
  const file = await sealFrame(place, self.clueRecipient, body, { author: keys.auth });
  const next: SelfState = { ...self, lastSeq: seq, lastHash: hashHex(file) };
  const state = await sealSelf(keys.selfKey, deploymentId, clueId, selfVersion + 1, next);
  const request = { id, seq, ciphertext: b64(file), self: { version: selfVersion + 1, ciphertext: b64(state) }, ...blobList(materials) };
  return { clueId, request, idempotencyKey: idempotencyKey() };
}

/** Sends it and checks that it stands in the log. May be called again after `Unreachable`. @throws Problem, Unreachable, Alarm */
export async function sendMessage({ api, keys, deploymentId }: MailboxAccess, sealed: SealedMessage): Promise<{ seq: number }> {
  const logged = await answer(api.POST('/v1/mailbox/messages', {
    params: { header: { 'Idempotency-Key': sealed.idempotencyKey } }, body: sealed.request,
  }));
  if (logged.event.seq < 1) throw new Alarm('event', 'a message cannot come before the report');
  await checkLogged(keys.mailbox, deploymentId, sealed.clueId, 'message', unb64(sealed.request.ciphertext), logged);
  return { seq: sealed.request.seq };
}
