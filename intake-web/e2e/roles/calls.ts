import { connect } from '../../core/api/client';
import { openClue, type OpenClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import { accept, assign } from '../../core/clue/answer';
import { askCall } from '../../core/contact/desk';
import { giveCallShare, openCall, readCall, takeCall, waitingCalls } from '../../core/contact/keeper';
import { callHash, newCallRequest, signCall } from '../../core/contact/request';
import type { Call, CallView } from '../../core/contract';
import { signDeed, type Verb } from '../../core/officer/deed';
import { newReportKeys } from '../../core/report/keys';
import { sealReport, sendReport } from '../../core/report/file';
import { newAgeKey, type AgeKey } from '../../core/seal/age';
import { sealFrame } from '../../core/seal/frame';
import { b64, te } from '../../core/bytes';
import { connection, deployment, draft, seatOf } from '../people';
import { noReturn } from '../stretched';
import { ASSIGNED, type Caller } from './callers';
import type { Asked } from './requests';
import { of, type Make, type Place } from './standing';

const OTHER_KEEPER = 'zhou.ping';
const KEEPER = 'hu.yan';

/** A clue of DISC with a handler, whose reporter wants to be called. */
const callableClue = (place: Place): Promise<OpenClue> => of(place, 'callable', () => newCallableClue(place.intake));

async function newCallableClue(intake: Seat): Promise<OpenClue> {
  const standing = await deployment();
  const told = { ...draft(standing, '一份愿意接电话的举报'), contact: { askFor: '老周', way: '136-0000-2222', when: '', words: '' } };
  const sealed = await sealReport(standing.manifest, told, await newReportKeys(standing.manifest.deploymentId, noReturn));
  await sendReport(connect(connection()), sealed);
  const opened = await openClue(intake, sealed.clueId);
  const { head } = await assign(intake, { ...opened, head: (await accept(intake, opened)).head }, ASSIGNED);
  return { ...opened, head };
}

/** The number of a call that intake asks for. */
const asked = (place: Place): Promise<string> => of(place, 'asked for a call', () => newlyAsked(place.intake));

async function newlyAsked(intake: Seat): Promise<string> {
  const opened = await newCallableClue(intake);
  await askCall(intake, opened, { reason: 'CONFIRM', lifeMs: 3_600_000 });
  return (await waitingCalls(await seatOf(KEEPER))).find(({ clueId }) => clueId === opened.clue.clueId)!.requestId;
}

/** A call that this keeper took, as far as it is wanted. */
const taken = (place: Place, keeper: string, upTo: 'taken' | 'given' | 'opened'): Promise<string> =>
  of(place, `${upTo} by ${keeper}`, () => newlyTaken(place.intake, keeper, upTo));

async function newlyTaken(intake: Seat, keeper: string, upTo: 'taken' | 'given' | 'opened'): Promise<string> {
  const requestId = await newlyAsked(intake);
  const seat = await seatOf(keeper);
  const kept: AgeKey[] = [];
  await takeCall(seat, await readCall(seat, requestId), (session) => void kept.push(session));
  const other = await seatOf('deng.xia');
  if (upTo !== 'taken') await giveCallShare(other, await readCall(other, requestId));
  if (upTo === 'opened') await openCall(seat, await readCall(seat, requestId), kept[0]!);
  return requestId;
}

/** As a keeper sees it; who is none signs what a keeper would. */
const seen = async (requestId: string): Promise<CallView> => readCall(await seatOf(KEEPER), requestId);

const deed = ({ seat }: Caller, { request, head }: Pick<CallView, 'request' | 'head'>, verb: Verb, act: object) =>
  signDeed(seat.manifest.deploymentId, seat.officer, request.clueId, head, verb, act, new Date());

const about = async (caller: Caller, requestId: string, verb: Verb, act: (view: CallView) => object | Promise<object>): Promise<Asked> => {
  const view = await seen(requestId);
  return { path: { requestId }, body: deed(caller, view, verb, await act(view)) };
};

const signature = ({ seat }: Caller, document: Parameters<typeof signCall>[2]): string =>
  signCall(seat.officer.keys.signing, seat.manifest.deploymentId, document);

/** A share as the other keeper would give it; the server does not look into it. */
async function shareOf({ seat }: Caller, { request, keeping, taken: call }: CallView): Promise<string> {
  const x = keeping.keepers.find(({ user }) => user === OTHER_KEEPER)!.x;
  const place = {
    deploymentId: seat.manifest.deploymentId, clueId: request.clueId, kind: 'share', objectId: `${request.requestId}:contact`, seq: x,
    author: `user:${seat.officer.user}`,
  } as const;
  return b64(await sealFrame(place, call!.call.recipient, te('{}'), { author: seat.officer.keys.signing }));
}

/** A good request for every operation about calls. */
export const callRequests: Readonly<Record<string, Make>> = {
  readContact: async (place) => ({ path: { clueId: (await callableClue(place)).clue.clueId } }),
  askCall: async (place, caller) => {
    const { clue, head } = await callableClue(place);
    const request = newCallRequest(clue, caller.user ?? place.intake.officer.user, { reason: 'CONFIRM', lifeMs: 3_600_000 }, new Date());
    return { path: { clueId: clue.clueId }, body: deed(caller, { request, head }, 'call-asked', { desk: 'DISC', request, signature: signature(caller, request) }) };
  },
  listCalls: async () => ({}),
  readCall: async (place) => ({ path: { requestId: await asked(place) } }),
  takeCall: async (place, caller) => about(caller, await asked(place), 'call-taken', async ({ request }) => {
    const call: Call = { v: 1, clueId: request.clueId, request: callHash(request), keeper: caller.seat.officer.user, recipient: (await newAgeKey()).recipient };
    return { call, signature: signature(caller, call) };
  }),
  giveCallShare: async (place, caller) => about(caller, await taken(place, KEEPER, 'taken'), 'call-share-given', async (view) =>
    ({ call: callHash(view.taken!.call), ciphertext: await shareOf(caller, view) })),
  refuseCall: async (place, caller) => about(caller, await asked(place), 'call-refused', ({ request }) =>
    ({ request: callHash(request), reason: 'NOT_NEEDED' })),
  openCall: async (place, caller) => about(caller, await taken(place, OTHER_KEEPER, 'given'), 'contact-opened', (view) =>
    ({ call: callHash(view.taken!.call) })),
  tellResult: async (place, caller) => about(caller, await taken(place, OTHER_KEEPER, 'opened'), 'called', (view) =>
    ({ call: callHash(view.taken!.call), result: 'REACHED' })),
};
