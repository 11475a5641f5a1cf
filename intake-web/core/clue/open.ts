import { Alarm } from '../alarm';
import { answer } from '../api/client';
import { Problem } from '../api/problem';
import { unb64 } from '../bytes';
import type { ClueView, DeskView, Grant, Head, Rekey, StoredBlob, StoredMessage, StoredReply, Upward } from '../contract';
import type { Materials } from '../material/attachment';
import { trustedMembers } from '../manifest/members';
import type { ReportBody } from '../report/body';
import type { AgeKey } from '../seal/age';
import { hashHex } from '../seal/hash';
import { Attempt, deedRequest } from './attempt';
import { readConversation, type Conversation } from './conversation';
import { openLetterUp, type LetterUp } from './letterUp';
import { readMaterials } from './materials';
import { openKeys } from './renew';
import { openGrant, openReport } from './report';
import { deskKeyOf, type Seat } from './seat';

/** A clue that was opened and whose every part fits the others. */
export interface OpenClue {
  readonly clue: ClueView;
  readonly head: Head;
  /** The clue's first key, which its id certifies. */
  readonly key: AgeKey;
  /** All its keys, the newest first: what is written now is sealed to that one. */
  readonly keys: readonly [AgeKey, ...AgeKey[]];
  readonly report: ReportBody;
  /** Of the report's file, hex. */
  readonly reportHash: string;
  /** What came up with it from a desk of the district, if it did. */
  readonly letterUp?: LetterUp;
  /** The report's files; those of messages stand with them. */
  readonly materials: Materials;
  readonly conversation: Conversation;
}

interface Released {
  readonly head: Head;
  readonly report: string;
  readonly grant: Grant;
  readonly upward: Upward | null;
  readonly rekeys: Rekey[];
  readonly blobs: StoredBlob[];
  readonly messages: StoredMessage[];
  readonly replies: StoredReply[];
}

/**
 * Has `opened` logged, then opens grant, report and conversation (sealing.md section 6, M2).
 * @param attempt kept by whoever opens again after a lost answer, so that the log holds one opening and not two
 * @throws Alarm when anything differs from what the reporter sealed and signed; Problem
 */
export async function openClue(seat: Seat, clueId: string, attempt: Attempt = new Attempt(), tries = 3): Promise<OpenClue> {
  const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId } } }));
  const view = await answer(seat.api.GET('/v1/desks/{desk}', { params: { path: { desk: clue.desk } } }));
  try {
    return await readReleased(seat, clue, view, await release(seat, clue, attempt));
  } catch (refused) {
    // Opening changes nothing for the clue: when somebody else wrote first, it is read anew and signed onto the new end.
    if (!(refused instanceof Problem) || !refused.head || tries === 1) throw refused;
    return openClue(seat, clueId, attempt, tries - 1);
  }
}

/** Checks and reads what the server released. @throws Alarm */
export async function readReleased(seat: Seat, clue: ClueView, view: DeskView, released: Released): Promise<OpenClue> {
  const members = trustedMembers(seat.manifest, view);
  const { deploymentId } = seat.manifest;
  const file = unb64(released.report);
  const reportHash = hashHex(file);
  const key = await openGrant(seat.manifest, deskKeyOf(seat, clue.desk), clue, released.grant, reportHash);
  const keys = await openKeys(seat, clue, key, released.rekeys);
  const report = await openReport(deploymentId, key, clue, file);
  const materials = readMaterials(report, released.blobs);
  const letterUp = released.upward ? { letterUp: await openLetterUp(seat, clue, key, unb64(released.upward.letter)) } : {};
  const conversation = await readConversation(seat, clue, keys, members, released.messages, released.replies);
  return { clue, head: released.head, key, keys, report, reportHash, ...letterUp, materials, conversation };
}

const release = (seat: Seat, clue: ClueView, attempt: Attempt): Promise<Released> =>
  attempt.send(
    () => deedRequest(seat, { clue, head: clue.head }, 'opened', { desk: clue.desk, grant: grantHash(clue.desk, clue.grants) }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/openings', deed)),
  );

function grantHash(desk: string, grants: ClueView['grants']): string {
  const grant = grants.find((candidate) => candidate.desk === desk);
  if (!grant) throw new Alarm('grants', `the clue lies at ${desk} without a grant to it`);
  return grant.hash;
}
