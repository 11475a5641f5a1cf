import { answer } from '../api/client';
import { b64, hex, randomBytes, te } from '../bytes';
import type { ClueKind, Head, Reply } from '../contract';
import type { ReplyBody } from '../mailbox/replies';
import { sealPlan, type PlanText } from '../protection/paper';
import { MAX_MESSAGE, plainLines, refuseTooLong } from '../report/body';
import { sealFrame, type Signers } from '../seal/frame';
import { Attempt, deedRequest, type At } from './attempt';
import type { OpenClue } from './open';
import { pseudonym } from './pseudonym';
import { deskKeyOf, type Seat } from './seat';

export type Ground = NonNullable<ReplyBody['ground']>;

/** The state after a deed and where the stream ends now. */
export type Done = { readonly state: string; readonly head: Head };

/**
 * Accepts the clue (受理), telling the reporter if there is a text.
 * @param kind what the desk finds it to be; from it follow further clocks. REPORT when undefined
 * @param risk what the reporter has to fear, as the first version of his protection plan; undefined when there is one
 * @throws Problem `plan-changed` when a colleague has written a plan
 */
export const accept = (seat: Seat, opened: OpenClue, text?: string, kind?: ClueKind, risk?: PlanText, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () => {
      const reply = text === undefined ? {} : { reply: await sealReply(seat, opened, { kind: 'ACCEPTED', text }) };
      const assessment = risk && { assessment: await sealPlan(seat, opened, 1, risk) };
      return deedRequest(seat, opened, 'accepted', { desk: opened.clue.desk, ...(kind && { kind }), ...reply, ...assessment });
    },
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/acceptance', deed)),
  );

/** Declines to accept (不予受理) on one of three grounds; the reporter is always told. */
export const refuse = (seat: Seat, opened: OpenClue, ground: Ground, text: string, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () =>
      deedRequest(seat, opened, 'refused', {
        desk: opened.clue.desk,
        ground,
        reply: await sealReply(seat, opened, { kind: 'REFUSED', ground, text }),
      }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/refusal', deed)),
  );

/** Writes to the reporter. */
export const reply = (seat: Seat, opened: OpenClue, text: string, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () =>
      deedRequest(seat, opened, 'replied', { desk: opened.clue.desk, reply: await sealReply(seat, opened, { kind: 'REPLY', text }) }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/replies', deed)),
  );

/** Tells the reporter that the name was opened on that day, once the law does not forbid it any more. @param openedOn YYYY-MM-DD */
export const tellOpening = (seat: Seat, opened: OpenClue, text: string, openedOn: string, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () =>
      deedRequest(seat, opened, 'replied', { desk: opened.clue.desk, reply: await sealReply(seat, opened, { kind: 'UNMASKED', openedOn, text }) }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/replies', deed)),
  );

/** Hands the clue to a member of the desk (承办). Needs no opening. */
export const assign = (seat: Seat, at: At, assignee: string, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    () => deedRequest(seat, at, 'assigned', { desk: at.clue.desk, assignee }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/assignment', deed)),
  );

/**
 * Seals a reply to the mailbox and a copy to the clue's key; both are signed by the officer and countersigned by the desk
 * (sealing.md section 6, M6). The mailbox's key is the one that the clueId certifies.
 */
export async function sealReply(
  seat: Seat,
  opened: OpenClue,
  said: Pick<ReplyBody, 'kind' | 'text' | 'ground' | 'openedOn' | 'rekey'>,
): Promise<Reply> {
  const {
    clue,
    keys: [{ recipient }],
    conversation: {
      next: { seq, ...chain },
    },
  } = opened;
  const desk = deskKeyOf(seat, clue.desk);
  const message: ReplyBody = { v: 1, ...said, text: plainLines(said.text), ...chain };
  const body = te(JSON.stringify(message));
  refuseTooLong(body, MAX_MESSAGE);
  const id = hex(randomBytes(16));
  const author = `desk:${desk.desk}:${desk.epoch}` as const;
  const place = { deploymentId: seat.manifest.deploymentId, clueId: clue.clueId, objectId: id, seq, author } as const;
  const signers: Signers = { author: seat.officer.keys.signing, desk: desk.signing, by: pseudonym(desk, clue.clueId, seat.officer.user) };
  const [ciphertext, copy] = await Promise.all([
    sealFrame({ ...place, kind: 'reply' }, clue.mailboxRecipient, body, signers),
    sealFrame({ ...place, kind: 'note' }, recipient, body, signers),
  ]);
  return { id, seq, ciphertext: b64(ciphertext), copy: b64(copy) };
}
