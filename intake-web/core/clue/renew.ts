import { Alarm } from '../alarm';
import { answer } from '../api/client';
import { b64, te, unb64 } from '../bytes';
import type { ClueView, Rekey as StoredRekey } from '../contract';
import { deskOf } from '../manifest/manifest';
import { ageKey, newAgeKey, type AgeKey } from '../seal/age';
import { openFrame, sealFrame } from '../seal/frame';
import { parseBody } from '../seal/parse';
import { checkRekey, signRekey, type Rekey } from '../seal/rekey';
import { sealReply, type Done } from './answer';
import { Attempt, deedRequest } from './attempt';
import { placeOfGrant } from './letterUp';
import type { OpenClue } from './open';
import { deskKeyOf, type Seat } from './seat';

interface RenewedBody {
  readonly v: 1;
  readonly identity: string;
}

/**
 * Confirms a clue that came up and goes on under a key that nobody below has held (sealing.md section 6, M9); the reporter's
 * app seals to it from the next visit on.
 * @param text what the reporter reads
 */
export const renew = (seat: Seat, opened: OpenClue, text: string, attempt = new Attempt()): Promise<Done> =>
  attempt.send(
    async () => {
      const { clue, keys } = opened;
      const desk = deskKeyOf(seat, clue.desk);
      const key = await newAgeKey();
      const rekey: Rekey = { v: 1, clueId: clue.clueId, generation: keys.length, desk: desk.desk, epoch: desk.epoch, recipient: key.recipient };
      const signature = signRekey(desk.signing, seat.manifest.deploymentId, rekey);
      const place = placeOfGrant(seat.manifest.deploymentId, clue.clueId, desk, { author: desk, generation: rekey.generation });
      const body: RenewedBody = { v: 1, identity: key.identity };
      const grant = b64(await sealFrame(place, desk.age.recipient, te(JSON.stringify(body)), { author: desk.signing }));
      const { generation, recipient } = rekey;
      const reply = await sealReply(seat, { ...opened, keys: [key, ...keys] }, { kind: 'REKEYED', text, rekey: { generation, recipient, signature } });
      return deedRequest(seat, opened, 'rekeyed', { desk: clue.desk, generation, recipient, signature, grant, reply });
    },
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/rekeys', deed)),
  );

/** All keys of a clue, the newest first. @throws Alarm `rekey` when one is missing, not the desk's, or not what its grant holds */
export async function openKeys(seat: Seat, clue: ClueView, first: AgeKey, rekeys: readonly StoredRekey[]): Promise<[AgeKey, ...AgeKey[]]> {
  if (rekeys.length !== clue.generation) throw new Alarm('rekey', 'the server holds more keys of the clue than it shows');
  let keys: [AgeKey, ...AgeKey[]] = [first];
  for (const row of rekeys) keys = [await openRekey(seat, clue, row, keys.length), ...keys];
  return keys;
}

async function openRekey(seat: Seat, { clueId }: ClueView, { generation, desk, epoch, recipient, signature, grant }: StoredRekey, expected: number): Promise<AgeKey> {
  if (generation !== expected) throw new Alarm('rekey', 'keys of the clue are missing, doubled or out of order');
  checkRekey(seat.manifest, { v: 1, clueId, generation, desk, epoch, recipient }, signature);
  const place = placeOfGrant(seat.manifest.deploymentId, clueId, { desk, epoch }, { author: { desk, epoch }, generation });
  const { body } = await openFrame(deskKeyOf(seat, desk).age, place, unb64(grant), { author: unb64(deskOf(seat.manifest, desk, epoch).sigKey) });
  const key = await ageKey(parseBody<RenewedBody>(body, { identity: 'string' }).identity);
  if (key.recipient !== recipient) throw new Alarm('rekey', 'the grant holds another key than the desk signed');
  return key;
}
