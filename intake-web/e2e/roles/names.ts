import { connect } from '../../core/api/client';
import { accept, assign } from '../../core/clue/answer';
import { openClue, type OpenClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import type { Head, UnmaskRequest } from '../../core/contract';
import { approveName, askName } from '../../core/identity/desk';
import { giveShare, readRequest } from '../../core/identity/keeper';
import { newRequest, requestHash, signRequest, type Grounds } from '../../core/identity/request';
import { signDeed, type Verb } from '../../core/officer/deed';
import { noRiskKnown } from '../../core/protection/paper';
import { newReportKeys } from '../../core/report/keys';
import { sealReport, sendReport } from '../../core/report/file';
import { sealFrame } from '../../core/seal/frame';
import { b64, te } from '../../core/bytes';
import { connection, deployment, draft, seatOf } from '../people';
import { noReturn } from '../stretched';
import { ASSIGNED, type Caller } from './callers';
import { of, type Make, type Place } from './standing';

const BASIS = 'b'.repeat(64);
const CHIEF = 'zhao.lei';
const INTAKE = 'li.wen';
const PROC_CUSTODIAN = 'zhou.ping';

/** A named clue of DISC, with a handler, and a request for its name as far as it is wanted. */
interface NamedScene {
  readonly opened: OpenClue;
  readonly request: UnmaskRequest;
  readonly head: Head;
}

/** A named clue of DISC, with a handler. */
export const namedClue = (place: Place): Promise<OpenClue> => of(place, 'named', () => newNamedClue(place.intake));

/** The same, of one's own. */
export async function newNamedClue(intake: Seat): Promise<OpenClue> {
  const standing = await deployment();
  const told = draft(standing, '一份实名举报');
  const named = { ...told, circumstances: { ...told.circumstances, mode: 'NAMED' as const }, identity: { name: '张小满' } };
  const sealed = await sealReport(standing.manifest, named, await newReportKeys(standing.manifest.deploymentId, noReturn));
  await sendReport(connect(connection()), sealed);
  const opened = await openClue(intake, sealed.clueId);
  const { head } = await assign(intake, { ...opened, head: (await accept(intake, opened, undefined, undefined, noRiskKnown('没有发现风险'))).head }, ASSIGNED);
  return { ...opened, head };
}

const grounds = (asker: string): Grounds =>
  ({ officers: [asker, asker === INTAKE ? CHIEF : INTAKE], basis: BASIS, agencies: ['PROC', 'AUD'], lifeMs: 3_600_000 });

/** Asked by the officer who is not the caller, so that the caller may be the second. */
const asked = (place: Place, { user }: Caller): Promise<NamedScene> => of(place, `asked, not by ${user === INTAKE}`, async () => {
  const opened = await newNamedClue(place.intake);
  const asker = user === INTAKE ? await seatOf(CHIEF) : place.intake;
  const { request, head } = await askName(asker, opened, grounds(asker.officer.user));
  return { opened, request, head };
});

const approved = (place: Place): Promise<NamedScene> => of(place, 'approved', () => newlyApproved(place.intake));

async function newlyApproved(intake: Seat): Promise<NamedScene> {
  const opened = await newNamedClue(intake);
  const { request, head } = await askName(intake, opened, grounds(INTAKE));
  const second = await seatOf(CHIEF);
  return { opened, request, ...await approveName(second, { ...opened, head }, request.requestId, BASIS) };
}

const given = (place: Place): Promise<NamedScene> => of(place, 'given', async () => {
  let scene = await newlyApproved(place.intake);
  for (const custodian of [PROC_CUSTODIAN, 'xu.ran', 'tang.yi']) {
    const keeper = await seatOf(custodian);
    scene = { ...scene, ...await giveShare(keeper, await readRequest(keeper, scene.request.requestId)) };
  }
  return scene;
});

const deed = ({ seat }: Caller, { opened, head }: Pick<NamedScene, 'opened' | 'head'>, verb: Verb, act: object) =>
  signDeed(seat.manifest.deploymentId, seat.officer, opened.clue.clueId, head, verb, act, new Date());

const signatureOf = ({ seat }: Caller, request: UnmaskRequest): string =>
  signRequest(seat.officer.keys.signing, seat.manifest.deploymentId, request);

/** A share as the custodian of PROC would answer with; the server does not look into it. */
async function answerOf(caller: Caller, { request, opened }: NamedScene): Promise<object> {
  const x = opened.report.custody!.local.find(({ agency }) => agency === 'PROC')!.x;
  const { deploymentId } = caller.seat.manifest;
  const place = {
    deploymentId, clueId: request.clueId, kind: 'share', objectId: `${request.requestId}:PROC`, seq: x, author: `user:${caller.seat.officer.user}`,
  } as const;
  const ciphertext = b64(await sealFrame(place, request.recipient, te('{}'), { author: caller.seat.officer.keys.signing }));
  return { request: requestHash(request), agency: 'PROC', ciphertext };
}

/** A good request for every operation about names. */
export const nameRequests: Readonly<Record<string, Make>> = {
  readCustody: async (place) => ({ path: { clueId: (await namedClue(place)).clue.clueId } }),
  verifyContact: async (place, caller) => {
    const opened = await namedClue(place);
    const act = { desk: 'DISC', result: 'CONFIRMED', way: 'MAILBOX' };
    return { path: { clueId: opened.clue.clueId }, body: deed(caller, { opened, head: opened.head }, 'identity-confirmed', act) };
  },
  askName: async (place, caller) => {
    const opened = await namedClue(place);
    const { request } = await newRequest(opened.clue, grounds(caller.user ?? INTAKE), new Date());
    const act = { desk: 'DISC', request, signature: signatureOf(caller, request) };
    return { path: { clueId: opened.clue.clueId }, body: deed(caller, { opened, head: opened.head }, 'unmask-asked', act) };
  },
  approveUnmasking: async (place, caller) => {
    const scene = await asked(place, caller);
    const act = { desk: 'DISC', request: requestHash(scene.request), signature: signatureOf(caller, scene.request) };
    return { path: pathOf(scene), body: deed(caller, scene, 'unmask-approved', act) };
  },
  openName: async (place, caller) => {
    const scene = await given(place);
    const act = { desk: 'DISC', request: requestHash(scene.request), withheld: BASIS };
    return { path: pathOf(scene), body: deed(caller, scene, 'unmasked', act) };
  },
  listCustody: async () => ({}),
  readRequest: async (place) => ({ path: { requestId: (await approved(place)).request.requestId } }),
  giveShare: async (place, caller) => {
    const scene = await approved(place);
    return { path: { requestId: scene.request.requestId }, body: deed(caller, scene, 'share-given', await answerOf(caller, scene)) };
  },
  refuseShare: async (place, caller) => {
    const scene = await approved(place);
    const act = { request: requestHash(scene.request), agency: 'PROC', reason: 'NOT_NEEDED' };
    return { path: { requestId: scene.request.requestId }, body: deed(caller, scene, 'share-refused', act) };
  },
};

const pathOf = ({ opened, request }: NamedScene) => ({ clueId: opened.clue.clueId, requestId: request.requestId });
