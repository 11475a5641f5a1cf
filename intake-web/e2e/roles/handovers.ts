import { b64, te } from '../../core/bytes';
import type { OpenClue } from '../../core/clue/open';
import { sharePlace } from '../../core/identity/custody';
import { signDeed, type Verb } from '../../core/officer/deed';
import { newAgeKey } from '../../core/seal/age';
import { sealFrame } from '../../core/seal/frame';
import type { Caller } from './callers';
import { namedClue } from './names';
import type { Asked } from './requests';
import type { Make } from './standing';

const KEPT = 'PROC';
/** Custodian of another agency: a part of PROC's may never go there. */
const STRANGER = 'xu.ran';
const FILE = 'f'.repeat(64);

const asked = ({ clue: { clueId }, head }: OpenClue, { seat }: Caller, verb: Verb, act: object): Asked => ({
  path: { part: `${clueId}.NAME` },
  body: signDeed(seat.manifest.deploymentId, seat.officer, clueId, head, verb, { secret: 'NAME', kept: KEPT, ...act }, new Date()),
});

/** A file as a custodian would hand it on; the server does not look into it. */
async function sealedFor({ clue: { clueId }, report }: OpenClue, { seat }: Caller): Promise<string> {
  const x = report.custody!.local.find(({ agency }) => agency === KEPT)!.x;
  const place = { ...sharePlace(seat.manifest.deploymentId, clueId, KEPT, STRANGER, x), author: `user:${seat.officer.user}` } as const;
  return b64(await sealFrame(place, (await newAgeKey()).recipient, te('{}'), { author: seat.officer.keys.signing }));
}

/**
 * A request for every operation about parts that change hands. Who holds one may hand it only to whom the list names, and the list of these
 * trials is still that of the report: so he is refused for that, and nobody has been offered anything (NameHandoverTest has it done).
 */
export const handoverRequests: Readonly<Record<string, Make>> = {
  listHandovers: async () => ({}),
  readPart: async (place) => ({ path: { part: `${(await namedClue(place)).clue.clueId}.NAME` } }),
  offerPart: async (place, caller) => {
    const opened = await namedClue(place);
    return asked(opened, caller, 'share-offered', { to: STRANGER, ciphertext: await sealedFor(opened, caller) });
  },
  takePart: async (place, caller) => asked(await namedClue(place), caller, 'share-taken', { ciphertext: FILE }),
  returnPart: async (place, caller) => asked(await namedClue(place), caller, 'share-returned', { ciphertext: FILE, reason: 'CORRUPT' }),
};
