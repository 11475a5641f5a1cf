import { Alarm } from '../alarm';
import { answer } from '../api/client';
import type { StoredMessage, StoredReply } from '../contract';
import { trustedMembers } from '../manifest/members';
import { readConversation } from './conversation';
import { openClue, type OpenClue } from './open';
import type { Seat } from './seat';

/**
 * An opened clue as it stands now, with what was written since. Needs no further opening: the clue's key is in hand.
 * @throws Alarm when a letter does not fit, or when the row has changed where the clueId or the report certify it; Problem
 */
export async function reread(seat: Seat, opened: OpenClue): Promise<OpenClue> {
  const path = { clueId: opened.clue.clueId };
  const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path } }));
  for (const key of ['clueRecipient', 'authPublicKey', 'mailboxRecipient'] as const) {
    if (clue[key] !== opened.clue[key]) throw new Alarm('clue-id', `${key} is not the one that the clueId certifies`);
  }
  // A colleague gave the clue a new key: what was written since cannot be read without it.
  if (clue.generation !== opened.keys.length - 1) return openClue(seat, clue.clueId);
  const view = await answer(seat.api.GET('/v1/desks/{desk}', { params: { path: { desk: clue.desk } } }));
  const { messages, replies } = await letters(seat, opened.clue.clueId);
  const conversation = await readConversation(seat, clue, opened.keys, trustedMembers(seat.manifest, view), messages, replies);
  return { ...opened, clue, head: clue.head, conversation };
}

async function letters(seat: Seat, clueId: string): Promise<{ messages: StoredMessage[]; replies: StoredReply[] }> {
  const messages: StoredMessage[] = [];
  const replies: StoredReply[] = [];
  let cursor: string | null = null;
  do {
    const query: { cursor?: string } = cursor === null ? {} : { cursor };
    const page: { messages: StoredMessage[]; replies: StoredReply[]; next: string | null } =
      await answer(seat.api.GET('/v1/clues/{clueId}/messages', { params: { path: { clueId }, query } }));
    messages.push(...page.messages);
    replies.push(...page.replies);
    cursor = page.next;
  } while (cursor !== null);
  return { messages, replies };
}
