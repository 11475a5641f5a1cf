import { Alarm, type AlarmCode } from '../alarm';
import { answer, idempotencyKey } from '../api/client';
import { Unreachable } from '../api/problem';
import { unb64 } from '../bytes';
import type { Seat } from '../clue/seat';
import { isKeeper } from '../contact/keeper';
import type { HandoverRow, PartReturn, PartView } from '../contract';
import { isCustodian, onEnd } from '../identity/keeper';
import { signDeed, type Verb } from '../officer/deed';
import { hashHex } from '../seal/hash';
import { checkOffered, handOn } from './part';

/** Whether the manifest lists an officer as anybody who keeps parts; whom it has dropped may still have some to hand on. */
export const keepsParts = (seat: Seat): boolean => isCustodian(seat) || isKeeper(seat);

/** All parts that change hands, as far as they are the officer's. */
export async function changingParts({ api }: Seat): Promise<HandoverRow[]> {
  const rows: HandoverRow[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: HandoverRow[]; next: string | null } = await answer(api.GET('/v1/handovers', { params: { query: cursor ? { cursor } : {} } }));
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
}

const readPart = ({ api }: Seat, { part }: HandoverRow): Promise<PartView> => answer(api.GET('/v1/handovers/{part}', { params: { path: { part } } }));

/** Hands a part on. @throws Alarm when anything of it does not hold; Problem `not-found`, `handover-refused` */
export async function offerPart(seat: Seat, row: HandoverRow): Promise<void> {
  const part = await readPart(seat, row);
  const to = row.to ?? '';
  const ciphertext = await handOn(seat.manifest, keeperAt(seat), part, to);
  const act = { secret: part.secret, kept: part.kept, to, ciphertext };
  await onEnd(part, (at) => answer(seat.api.POST('/v1/handovers/{part}/offers', deed(seat, row, at, 'share-offered', act))));
}

/** What is wrong with the file that was offered, not with the place that the server put it in. */
const BROKEN: readonly AlarmCode[] = [
  'share-corrupt', 'ciphertext', 'encoding', 'context-stanza', 'recipient-stanza', 'header-too-large', 'not-for-this-key', 'frame', 'frame-context', 'frame-recipient',
];

/**
 * Takes an offered part over, once it was opened and is good; gives it back when it is not.
 * @throws Alarm by which the taker knows what is wrong; a broken part has been given back then
 */
export async function takePart(seat: Seat, row: HandoverRow): Promise<void> {
  const part = await readPart(seat, row);
  try {
    await checkOffered(seat.manifest, keeperAt(seat), part);
  } catch (wrong) {
    if (wrong instanceof Alarm && BROKEN.includes(wrong.code)) await returnPart(seat, row, part, 'CORRUPT');
    throw wrong;
  }
  await onEnd(part, (at) => answer(seat.api.POST('/v1/handovers/{part}/taking', deed(seat, row, at, 'share-taken', fileOf(part)))));
}

const returnPart = (seat: Seat, row: HandoverRow, part: PartView, reason: PartReturn): Promise<unknown> =>
  onEnd(part, (at) => answer(seat.api.POST('/v1/handovers/{part}/returns', deed(seat, row, at, 'share-returned', { ...fileOf(part), reason }))));

const fileOf = ({ secret, kept, share }: PartView) => ({ secret, kept, ciphertext: hashHex(unb64(share)) });

/** What a part could not be handed on or taken for. */
export interface Failure {
  readonly row: HandoverRow;
  readonly thrown: unknown;
}

/**
 * One step for each of many parts, one after the other. What fails stays for a later run and the others go on; without the
 * server nothing does. Where a run ends is where the next begins: what is done is no more in the list.
 * @param told after each: how many are done, and what failed
 * @param goesOn asked before each
 * @throws Unreachable
 */
export async function each(
  rows: readonly HandoverRow[], step: (row: HandoverRow) => Promise<void>, told: (done: number, failures: readonly Failure[]) => void, goesOn: () => boolean = () => true,
): Promise<void> {
  const failures: Failure[] = [];
  let done = 0;
  for (const row of rows) {
    if (!goesOn()) return;
    try {
      await step(row);
      done += 1;
    } catch (thrown) {
      if (thrown instanceof Unreachable) throw thrown;
      failures.push({ row, thrown });
    }
    told(done, failures);
  }
}

const keeperAt = ({ officer: { user, keys } }: Seat) => ({ user, keys });

// As an answer does, a step about a part changes nothing for the clue, and is signed onto its end. A step whose answer was lost is not sent again:
// the list shows whether it was done.
const deed = <A extends object>(seat: Seat, { part, clueId }: HandoverRow, { head }: PartView, verb: Verb, act: A) => ({
  params: { path: { part }, header: { 'Idempotency-Key': idempotencyKey() } },
  body: signDeed(seat.manifest.deploymentId, seat.officer, clueId, head, verb, act, seat.now()),
});
