import { Alarm } from '../alarm';
import { answer, idempotencyKey } from '../api/client';
import { Problem } from '../api/problem';
import { unb64 } from '../bytes';
import type { ClueView, DeskView, Grant, Head, StoredMessage, StoredReply } from '../contract';
import { trustedMembers } from '../manifest/members';
import { signDeed } from '../officer/deed';
import type { ReportBody } from '../report/body';
import type { AgeKey } from '../seal/age';
import { hashHex } from '../seal/hash';
import { readConversation, type Conversation } from './conversation';
import { openGrant, openReport } from './report';
import { deskKeyOf, type Seat } from './seat';

/** A clue that was opened and whose every part fits the others. */
export interface OpenClue {
  readonly clue: ClueView;
  readonly head: Head;
  /** The clue's own key. */
  readonly key: AgeKey;
  readonly report: ReportBody;
  readonly conversation: Conversation;
}

interface Released {
  readonly head: Head;
  readonly report: string;
  readonly grant: Grant;
  readonly messages: StoredMessage[];
  readonly replies: StoredReply[];
}

/**
 * Has `opened` logged, then opens grant, report and conversation (sealing.md section 6, M2).
 * @throws Alarm when anything differs from what the reporter sealed and signed; Problem
 */
export async function openClue(seat: Seat, clueId: string, attempts = 3): Promise<OpenClue> {
  const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId } } }));
  const view = await answer(seat.api.GET('/v1/desks/{desk}', { params: { path: { desk: clue.desk } } }));
  try {
    return await readReleased(seat, clue, view, await release(seat, clue));
  } catch (refused) {
    // Opening changes nothing for the clue: when somebody else wrote first, it is read anew and signed onto the new end.
    if (!(refused instanceof Problem) || !refused.head || attempts === 1) throw refused;
    return openClue(seat, clueId, attempts - 1);
  }
}

/** Checks and reads what the server released. @throws Alarm */
export async function readReleased(seat: Seat, clue: ClueView, view: DeskView, released: Released): Promise<OpenClue> {
  const members = trustedMembers(seat.manifest, view);
  const { deploymentId } = seat.manifest;
  const file = unb64(released.report);
  const key = await openGrant(deploymentId, deskKeyOf(seat, clue.desk), clue, released.grant, hashHex(file));
  const report = await openReport(deploymentId, key, clue, file);
  const conversation = await readConversation(seat, clue, key, members, released.messages, released.replies);
  return { clue, head: released.head, key, report, conversation };
}

function release(seat: Seat, { clueId, desk, ...clue }: ClueView): Promise<Released> {
  const act = { desk, grant: grantHash(desk, clue.grants) };
  const body = signDeed(seat.manifest.deploymentId, seat.officer, clueId, clue.head, 'opened', act, seat.now());
  return answer(seat.api.POST('/v1/clues/{clueId}/openings', {
    params: { path: { clueId }, header: { 'Idempotency-Key': idempotencyKey() } }, body,
  }));
}

function grantHash(desk: string, grants: ClueView['grants']): string {
  const grant = grants.find((candidate) => candidate.desk === desk);
  if (!grant) throw new Alarm('grants', `the clue lies at ${desk} without a grant to it`);
  return grant.hash;
}
