import { readFileSync } from 'node:fs';
import { answer, connect } from '../../core/api/client';
import { b64, hex, randomBytes, unb64 } from '../../core/bytes';
import { signManifest } from '../../core/ceremony/manifest';
import { accept, assign, sealReply } from '../../core/clue/answer';
import { pauseClock } from '../../core/clue/clocks';
import { sealNote } from '../../core/clue/notes';
import { openClue, type OpenClue } from '../../core/clue/open';
import { upwardAct } from '../../core/clue/sealUp';
import type { Seat } from '../../core/clue/seat';
import type { CreateAccount, KeepView, Manifest, SignedManifest, Statement } from '../../core/contract';
import { sealMessage } from '../../core/mailbox/message';
import { sealSelf } from '../../core/mailbox/selfState';
import { signNonce } from '../../core/mailbox/signIn';
import { signStatement } from '../../core/manifest/members';
import { newAccount, signAccount } from '../../core/officer/account';
import { importSecretKey } from '../../core/officer/device';
import { signDeed, type Verb } from '../../core/officer/deed';
import { sealDeskKey } from '../../core/officer/deskKey';
import { receiptKeys } from '../../core/receipt/keys';
import { signingKey } from '../../core/seal/sign';
import { dayOf } from '../../core/time';
import { fileWith, handed } from '../materials/files';
import { connection, mailboxOf, readMailboxOf, root, sealed, type Reporter } from '../people';
import { REPORT_ORIGIN } from '../stack/places';
import { until } from '../stack/program';
import { SIGNERS, signerFile } from '../stack/world';
import { stretched } from '../stretched';
import { callRequests } from './calls';
import { handoverRequests } from './handovers';
import { nameRequests } from './names';
import { procedureRequests } from './procedure';
import { protectionRequests } from './protection';
import type { Place } from './standing';
import { ASSIGNED, cookieOf, credentials, newToken, type Caller } from './callers';

/** A good request, made for one caller. */
export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Of an upload, which is no JSON. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookie?: string;
}

/** What requests are about: a clue with its reporter, opened by the intake officer of its desk, and a newcomer. */
export interface Scene extends Place {
  readonly reporter: Reporter;
  readonly opened: OpenClue;
  /** Somebody with an account and no desk. */
  readonly newcomer: CreateAccount['account'];
}

type Make = (scene: Scene, caller: Caller) => Asked | Promise<Asked>;

/** The server does not look into what is sealed under a desk's index key. */
const SEALED = b64(randomBytes(300));

const SHARED_VIEW: KeepView = { desk: 'DISC', shared: true, filter: { state: ['RECEIVED'], urgency: [], field: [] }, sealed: SEALED, version: 1 };

const TEXT = '请到区里来一趟';

/** A good request for every operation of the contract. */
export const requests: Readonly<Record<string, Make>> = {
  readManifest: () => ({}),
  publishManifest: async () => ({ body: await nextManifest() }),
  readDocument: ({ intake }) => ({ path: { hash: intake.manifest.documents['matrix']! } }),
  readQuestionnaire: () => ({}),
  fileReport: async () => ({ body: (await sealed('一份举报')).request }),
  describeUploads: () => ({}),
  beginUpload: () => ({ headers: { ...TUS, 'Upload-Length': String(PART.length) } }),
  readUploadOffset: async () => ({ path: { blob: await begunUpload() }, headers: TUS }),
  continueUpload: async () => ({
    path: { blob: await begunUpload() }, headers: { ...TUS, 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' }, bytes: PART,
  }),
  dropUpload: async () => ({ path: { blob: await begunUpload() }, headers: TUS }),
  challengeMailbox: () => ({ body: { locator: hex(randomBytes(16)) } }),
  openMailbox: async ({ reporter }) => ({ body: await signature(reporter) }),
  readMailbox: () => ({}),
  sendMessage: async ({ reporter }) => ({ body: (await sealMessage(await mailboxOf(reporter), await readMailboxOf(reporter), TEXT)).request }),
  writeSelfState: async ({ reporter }) => ({ body: await nextSelf(reporter) }),
  readSignInParameters: () => ({ body: { user: 'li.wen' } }),
  signIn: async () => ({ body: await credentials('li.wen') }),
  signOut: () => ({}),
  refreshSession: async (_, caller) => ({ cookie: await cookieOf(caller) }),
  createAccount: async (_, caller) => ({ body: await countersigned(await newcomer(), caller) }),
  readMe: () => ({}),
  revokeOfficer: async ({ newcomer: { user } }, caller) => ({ path: { user }, body: await onStaff(caller, { user }) }),
  readStaffHead: () => ({}),
  readDesk: () => ({ path: { desk: 'DISC' } }),
  stateMembership: async ({ intake, newcomer: of }, caller) => onDesk(intake, caller, 'member-stated', statement(caller, of)),
  giveDeskKey: async ({ intake, newcomer: { user, recipient } }, caller) => {
    const key = intake.officer.desks.get('DISC')!;
    const ciphertext = b64(await sealDeskKey(root().deploymentId, key, user, recipient));
    return onDesk(intake, caller, 'key-granted', { desk: 'DISC', epoch: key.epoch, user, ciphertext });
  },
  listClues: () => ({}),
  listDeadlines: () => ({ query: { standing: 'DUE' } }),
  readClue: ({ opened }) => ({ path: { clueId: opened.clue.clueId } }),
  openClue: ({ opened }, caller) => onClue(opened, caller, 'opened', { desk: 'DISC', grant: opened.clue.grants.find(({ desk }) => desk === 'DISC')!.hash }),
  listMessages: ({ opened }) => ({ path: { clueId: opened.clue.clueId } }),
  acceptClue: ({ opened }, caller) => onClue(opened, caller, 'accepted', { desk: 'DISC' }),
  refuseClue: async ({ opened, intake }, caller) => onClue(opened, caller, 'refused', {
    desk: 'DISC', ground: 'NA3', reply: await sealReply(intake, opened, { kind: 'REFUSED', ground: 'NA3', text: TEXT }),
  }),
  pauseDeadline: ({ opened }, caller) => onClue(opened, caller, 'clock-paused', { desk: 'DISC', rule: 'D26_DECISION', reason: 'CORRECTION' }),
  resumeDeadline: async ({ opened, intake }, caller) => {
    const head = await pauseClock(intake, opened, 'D26_DECISION', 'CORRECTION', '').then((done) => done.head, () => opened.head);
    return onClue({ ...opened, head }, caller, 'clock-resumed', { desk: 'DISC', rule: 'D26_DECISION' });
  },
  assignClue: ({ opened }, caller) => onClue(opened, caller, 'assigned', { desk: 'DISC', assignee: ASSIGNED }),
  replyToReporter: async ({ opened, intake }, caller) => onClue(opened, caller, 'replied', {
    desk: 'DISC', reply: await sealReply(intake, opened, { kind: 'REPLY', text: TEXT }),
  }),
  sealUp: async ({ opened, intake }, caller) => onClue(opened, caller, 'sealed-up', await upwardAct(intake, opened, { reason: 'RANK', text: '', told: TEXT })),
  // A good one is the superior's alone, of what was sealed up; trials of its own say so. Here it is refused for the clue's state, on a clue
  // that other tries may have moved on.
  rekeyClue: async ({ opened, intake }, caller) => {
    const head = await answer(intake.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: opened.clue.clueId } } }))
      .then((clue) => clue.head, () => opened.head);
    return onClue({ ...opened, head }, caller, 'rekeyed', {
      desk: 'DISC', generation: 1, recipient: opened.clue.clueRecipient, signature: SEALED, grant: SEALED,
      reply: await sealReply(intake, opened, { kind: 'REPLY', text: TEXT }),
    });
  },
  // The superior's too, of what was sealed up.
  decideHeld: async ({ opened, intake }, caller) => {
    const head = await answer(intake.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: opened.clue.clueId } } }))
      .then((clue) => clue.head, () => opened.head);
    return onClue({ ...opened, head }, caller, 'held-kept', { desk: 'DISC', decision: 'KEPT', reason: 'WAITS' });
  },
  listStubs: () => ({ path: { desk: 'DISC' } }),
  readBlob: async ({ opened }, caller) => {
    // Whoever may open the clue has done so; to the others it makes no difference.
    await openClue(caller.seat, opened.clue.clueId).catch(() => undefined);
    return { path: { clueId: opened.clue.clueId, blob: opened.materials.attachments[0]!.blob } };
  },
  takeOriginal: ({ opened }, caller) => onClue(opened, caller, 'original-taken', {
    desk: 'DISC', attachment: opened.materials.attachments[0]!.id, blob: opened.materials.attachments[0]!.blob,
  }),
  readCounts: () => ({ query: { desk: 'DISC' } }),
  listViews: () => ({}),
  keepView: () => ({ path: { viewId: hex(randomBytes(16)) }, body: SHARED_VIEW }),
  dropView: async ({ intake }) => ({ path: { viewId: await sharedView(intake) } }),
  listHeadlines: () => ({ path: { desk: 'DISC' } }),
  writeHeadline: ({ opened }) => ({ path: { clueId: opened.clue.clueId }, body: { version: 1, ciphertext: SEALED } }),
  listNotes: ({ opened }) => ({ path: { clueId: opened.clue.clueId } }),
  writeNote: async ({ opened, intake }, caller) => onClue(opened, caller, 'noted', {
    desk: 'DISC', note: await sealNote(intake, opened, { id: hex(randomBytes(16)), version: 1, text: TEXT }),
  }),
  listPublications: () => ({}),
  listen: () => ({}),
  listNotices: () => ({}),
  readNotices: async () => ({ body: { upTo: await noticeOfAssignment() } }),
  readMail: () => ({}),
  ...nameRequests,
  ...procedureRequests,
  ...protectionRequests,
  ...callRequests,
  ...handoverRequests,
  chooseMail: () => ({ body: { address: null, daily: false } }),
};

const TUS = { 'Tus-Resumable': '1.0.0' };

const PART = new Uint8Array(1000);

/** The id of an upload of which nothing has come yet. */
async function begunUpload(): Promise<string> {
  const { headers } = await fetch(`${REPORT_ORIGIN}/v1/blobs`, { method: 'POST', headers: { ...TUS, 'Upload-Length': String(PART.length) } });
  return headers.get('Location')!.split('/').at(-1)!;
}

/** Shared at DISC by its intake officer. */
async function sharedView({ api }: Seat): Promise<string> {
  const viewId = hex(randomBytes(16));
  await answer(api.PUT('/v1/views/{viewId}', { params: { path: { viewId } }, body: SHARED_VIEW }));
  return viewId;
}

/** What the handler was told when a clue was assigned to him. */
async function noticeOfAssignment(): Promise<string> {
  const token = await newToken(ASSIGNED);
  const api = connect({ ...connection(), token: () => token });
  let newest: string | undefined;
  await until('the handler to be told', async () => {
    newest = (await answer(api.GET('/v1/notices'))).items[0]?.id;
    return newest !== undefined;
  });
  return newest!;
}

/** A clue of DISC that waits for a decision, or is with a handler. @param changes see {@link Place} */
export async function scene(intake: Seat, newcomer: CreateAccount['account'], decided: boolean, changes = false): Promise<Scene> {
  const reporter = await fileWith('一份举报', [handed(PART)]);
  const opened = await openClue(intake, reporter.clueId);
  if (!decided) return { intake, changes, reporter, opened, newcomer };
  // A complaint has clocks that may stand still.
  const accepted = await accept(intake, opened, undefined, 'BOTH_PROCUREMENT');
  const { head } = await assign(intake, { ...opened, head: accepted.head }, ASSIGNED);
  return { intake, changes, reporter, opened: { ...opened, head }, newcomer };
}

/** An account that nobody vouches for yet. */
export const newcomer = async (): Promise<CreateAccount> =>
  newAccount(root().deploymentId, `new.${hex(randomBytes(5))}`, '新来的', 'a long enough password', await importSecretKey(randomBytes(16)));

/** The account as a caller vouches for it who believes that he may. */
export function countersigned(request: CreateAccount, { user, seat }: Caller): CreateAccount {
  if (!user) return request;
  const signature = b64(signAccount(root().deploymentId, seat.officer.keys.signing, request.account));
  return { ...request, administrator: { user, signature } };
}

function onClue({ clue, head }: OpenClue, caller: Caller, verb: Verb, act: object): Asked {
  return { path: { clueId: clue.clueId }, body: signed(caller, clue.clueId, head, verb, act) };
}

async function onDesk(intake: Seat, caller: Caller, verb: Verb, act: object): Promise<Asked> {
  const { head } = await answer(intake.api.GET('/v1/desks/{desk}', { params: { path: { desk: 'DISC' } } }));
  return { path: { desk: 'DISC' }, body: signed(caller, 'desk:DISC', head, verb, act) };
}

async function onStaff(caller: Caller, act: object): Promise<unknown> {
  // Only an administrator can ask where the stream ends; for anybody else any end will do.
  const head = await answer(caller.seat.api.GET('/v1/staff/head')).catch(() => ({ seq: 0, prev: '0'.repeat(64) }));
  return signed(caller, 'staff', head, 'revoked', act);
}

const signed = ({ seat }: Caller, stream: string, head: { seq: number; prev: string }, verb: Verb, act: object): unknown =>
  signDeed(root().deploymentId, seat.officer, stream, head, verb, act, seat.now());

function statement({ seat }: Caller, { user, recipient, sigKey }: CreateAccount['account']): object {
  const day = dayOf(seat.now());
  const said: Statement = { v: 1, desk: 'DISC', user, recipient, sigKey, roles: ['HANDLER'], from: day, to: `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` };
  return { statement: said, signature: b64(signStatement(seat.officer.keys.signing, root().deploymentId, said)) };
}

async function signature(reporter: Reporter): Promise<object> {
  const keys = await receiptKeys(root().deploymentId, reporter.secret, stretched);
  const locator = hex(keys.locator);
  const { nonce } = await answer(connect(connection()).POST('/v1/mailbox/challenges', { body: { locator } }));
  return { locator, nonce, signature: b64(signNonce(root().deploymentId, keys, unb64(nonce))) };
}

async function nextSelf(reporter: Reporter): Promise<object> {
  const { self, selfVersion, clueId } = await readMailboxOf(reporter);
  const { selfKey } = await receiptKeys(root().deploymentId, reporter.secret, stretched);
  const version = selfVersion + 1;
  return { version, ciphertext: b64(await sealSelf(selfKey, root().deploymentId, clueId, version, self)) };
}

/** The manifest in force, one version later, under the signatures of the same two signers. */
async function nextManifest(): Promise<object> {
  const { manifest } = await answer(connect(connection()).GET('/v1/manifest')) as SignedManifest;
  const next: Manifest = { ...manifest, version: manifest.version + 1 };
  const signatures = SIGNERS.map((name) => {
    const { signer, seed } = JSON.parse(readFileSync(signerFile(name), 'utf8')) as { signer: string; seed: string };
    return signManifest(signer, signingKey(unb64(seed)), next);
  });
  return { manifest: next, signatures, documents: {} };
}
