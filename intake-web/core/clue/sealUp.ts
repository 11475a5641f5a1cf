import { answer } from '../api/client';
import { b64, hex, randomBytes, te } from '../bytes';
import type { ReplyBody } from '../mailbox/replies';
import { deskOf } from '../manifest/manifest';
import { MAX_MESSAGE, plainLines, refuseTooLong, type GrantBody } from '../report/body';
import { sealFrame } from '../seal/frame';
import type { Done } from './answer';
import { Attempt, deedRequest } from './attempt';
import { openersOf, placeOfGrant, placeOfLetter, type LetterUp, type Reason } from './letterUp';
import type { OpenClue } from './open';
import { pseudonym } from './pseudonym';
import { deskKeyOf, type Seat } from './seat';

/** Why a clue goes up, and what the reporter is told. */
export interface Upward {
  readonly reason: Reason;
  /** For the superior alone. */
  readonly text: string;
  readonly told: string;
}

/**
 * Seals an opened clue up to the superior organ (密封直送上级, decision 0013): its key to the superior's desk, reason and readers
 * to the clue, a word to the reporter. Once it is done the clue is not there any more for this desk.
 * @throws Problem, `head-moved` when somebody acted since; TooLong
 */
export const sealUp = (seat: Seat, opened: OpenClue, upward: Upward, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () => {
      // Read anew: the list of who opened it ends with the officer's own opening.
      const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: opened.clue.clueId } } }));
      return deedRequest(seat, { clue, head: clue.head }, 'sealed-up', await upwardAct(seat, { ...opened, clue }, upward));
    },
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/sealing-up', deed)),
  );

/** What the officer signs. @param opened with the clue as it stands now, whose timeline says who had opened it */
export async function upwardAct(seat: Seat, opened: OpenClue, upward: Upward) {
  const { desk } = opened.clue;
  const { epoch } = deskOf(seat.manifest, seat.manifest.superior);
  const [grant, letter, reply] = await Promise.all([grantUp(seat, opened), letterUp(seat, opened, upward), told(seat, opened, upward.told)]);
  return { desk, epoch, grant, letter, reply };
}

async function grantUp(seat: Seat, { clue, key, reportHash }: OpenClue): Promise<string> {
  const desk = deskKeyOf(seat, clue.desk);
  const superior = deskOf(seat.manifest, seat.manifest.superior);
  const body: GrantBody = { v: 1, identity: key.identity, report: reportHash };
  const place = placeOfGrant(seat.manifest.deploymentId, clue.clueId, superior, { author: desk, generation: 0 });
  return b64(await sealFrame(place, superior.recipient, te(JSON.stringify(body)), { author: desk.signing }));
}

async function letterUp(seat: Seat, { clue, key }: OpenClue, { reason, text }: Upward): Promise<string> {
  const desk = deskKeyOf(seat, clue.desk);
  const letter: LetterUp = {
    v: 1, kind: 'SEALED_UP', reason, text: plainLines(text.normalize('NFC')), by: seat.officer.user, openers: openersOf(clue.timeline),
  };
  const body = te(JSON.stringify(letter));
  refuseTooLong(body, MAX_MESSAGE);
  const place = placeOfLetter(seat.manifest.deploymentId, clue.clueId, desk);
  return b64(await sealFrame(place, key.recipient, body, { author: desk.signing }));
}

/** The desk's last word to the reporter; it keeps no copy. */
async function told(seat: Seat, { clue, conversation: { next: { seq, ...chain } } }: OpenClue, text: string) {
  const desk = deskKeyOf(seat, clue.desk);
  const message: ReplyBody = { v: 1, kind: 'SEALED_UP', text: plainLines(text), ...chain };
  const body = te(JSON.stringify(message));
  refuseTooLong(body, MAX_MESSAGE);
  const id = hex(randomBytes(16));
  const place = {
    deploymentId: seat.manifest.deploymentId, clueId: clue.clueId, kind: 'reply', objectId: id, seq, author: `desk:${desk.desk}:${desk.epoch}`,
  } as const;
  const signers = { author: seat.officer.keys.signing, desk: desk.signing, by: pseudonym(desk, clue.clueId, seat.officer.user) };
  return { id, seq, ciphertext: b64(await sealFrame(place, clue.mailboxRecipient, body, signers)) };
}
