import { connect } from '../../core/api/client';
import { accept, assign } from '../../core/clue/answer';
import { openClue, type OpenClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import type { Head, UnmaskRequest } from '../../core/contract';
import { approveName, askName } from '../../core/identity/desk';
import { giveShare, readRequest } from '../../core/identity/keeper';
import { newRequest, requestHash, signRequest, type Grounds } from '../../core/identity/request';
import { signDeed, type Verb } from '../../core/officer/deed';
import { newReportKeys } from '../../core/report/keys';
import { sealReport, sendReport } from '../../core/report/file';
import { sealFrame } from '../../core/seal/frame';
import { b64, te } from '../../core/bytes';
import { connection, deployment, draft, seatOf } from '../people';
import { ASSIGNED, type Caller } from './callers';
import type { Asked } from './requests';

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
export async function namedClue(intake: Seat): Promise<OpenClue> {
  const standing = await deployment();
  const told = draft(standing, '一份实名举报');
  const named = { ...told, circumstances: { ...told.circumstances, mode: 'NAMED' as const }, identity: { name: '张小满' } };
  const sealed = await sealReport(standing.manifest, named, await newReportKeys(standing.manifest.deploymentId));
  await sendReport(connect(connection()), sealed);
  const opened = await openClue(intake, sealed.clueId);
  const { head } = await assign(intake, { ...opened, head: (await accept(intake, opened)).head }, ASSIGNED);
  return { ...opened, head };
}

const grounds = (asker: string): Grounds =>
  ({ officers: [asker, asker === INTAKE ? CHIEF : INTAKE], basis: BASIS, agencies: ['PROC', 'AUD'], lifeMs: 3_600_000 });

/** Asked by the officer who is not the caller, so that the caller may be the second. */
async function asked(intake: Seat, caller: Caller): Promise<NamedScene> {
  const opened = await namedClue(intake);
  const asker = caller.user === INTAKE ? await seatOf(CHIEF) : intake;
  const { request, head } = await askName(asker, opened, grounds(asker.officer.user));
  return { opened, request, head };
}

async function approved(intake: Seat): Promise<NamedScene> {
  const opened = await namedClue(intake);
  const { request, head } = await askName(intake, opened, grounds(INTAKE));
  const second = await seatOf(CHIEF);
  return { opened, request, ...await approveName(second, { ...opened, head }, request.requestId, BASIS) };
}

async function given(intake: Seat): Promise<NamedScene> {
  let scene = await approved(intake);
  for (const custodian of [PROC_CUSTODIAN, 'xu.ran', 'tang.yi']) {
    const keeper = await seatOf(custodian);
    scene = { ...scene, ...await giveShare(keeper, await readRequest(keeper, scene.request.requestId)) };
  }
  return scene;
}

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

type Make = (scene: { readonly intake: Seat }, caller: Caller) => Promise<Asked>;

/** A good request for every operation about names. */
export const nameRequests: Readonly<Record<string, Make>> = {
  readCustody: async ({ intake }) => ({ path: { clueId: (await namedClue(intake)).clue.clueId } }),
  verifyContact: async ({ intake }, caller) => {
    const opened = await namedClue(intake);
    const act = { desk: 'DISC', result: 'CONFIRMED', way: 'MAILBOX' };
    return { path: { clueId: opened.clue.clueId }, body: deed(caller, { opened, head: opened.head }, 'identity-confirmed', act) };
  },
  askName: async ({ intake }, caller) => {
    const opened = await namedClue(intake);
    const { request } = await newRequest(opened.clue, grounds(caller.user ?? INTAKE), new Date());
    const act = { desk: 'DISC', request, signature: signatureOf(caller, request) };
    return { path: { clueId: opened.clue.clueId }, body: deed(caller, { opened, head: opened.head }, 'unmask-asked', act) };
  },
  approveUnmasking: async ({ intake }, caller) => {
    const scene = await asked(intake, caller);
    const act = { desk: 'DISC', request: requestHash(scene.request), signature: signatureOf(caller, scene.request) };
    return { path: pathOf(scene), body: deed(caller, scene, 'unmask-approved', act) };
  },
  openName: async ({ intake }, caller) => {
    const scene = await given(intake);
    const act = { desk: 'DISC', request: requestHash(scene.request), withheld: BASIS };
    return { path: pathOf(scene), body: deed(caller, scene, 'unmasked', act) };
  },
  listCustody: async () => ({}),
  readRequest: async ({ intake }) => ({ path: { requestId: (await approved(intake)).request.requestId } }),
  giveShare: async ({ intake }, caller) => {
    const scene = await approved(intake);
    return { path: { requestId: scene.request.requestId }, body: deed(caller, scene, 'share-given', await answerOf(caller, scene)) };
  },
  refuseShare: async ({ intake }, caller) => {
    const scene = await approved(intake);
    const act = { request: requestHash(scene.request), agency: 'PROC', reason: 'NOT_NEEDED' };
    return { path: { requestId: scene.request.requestId }, body: deed(caller, scene, 'share-refused', act) };
  },
};

const pathOf = ({ opened, request }: NamedScene) => ({ clueId: opened.clue.clueId, requestId: request.requestId });
