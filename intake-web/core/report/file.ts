import { Alarm } from '../alarm';
import { answer, idempotencyKey, type Api } from '../api/client';
import { b64, hex, te, wipe } from '../bytes';
import type { Facets, FileReport, Grant, Manifest } from '../contract';
import type { Contact } from '../contact/keeping';
import { sealContact } from '../contact/seal';
import { sealIdentity } from '../identity/seal';
import { sealSelf } from '../mailbox/selfState';
import { deskOf } from '../manifest/manifest';
import { blobList, NO_MATERIALS, sealedList, type Materials } from '../material/attachment';
import type { ReceiptKeys } from '../receipt/keys';
import type { Route } from '../routing/route';
import type { AgeKey } from '../seal/age';
import type { Place } from '../seal/ctx';
import { sealFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { receiptLeafOf, ZERO } from '../seal/leaf';
import { MAX_REPORT, ModeUnavailable, plainLines, refuseTooLong, type Answers, type GrantBody, type ReportBody } from './body';
import { newReportKeys, type ReportKeys } from './keys';
import { signLink, type Earlier } from './link';
import { checkLogged } from './opening';

/** What the reporter has answered, routed by core/routing. Nothing of it has left the browser. */
export interface ReportDraft {
  readonly route: Route;
  readonly circumstances: Pick<Facets, 'mode' | 'ongoing' | 'imminent' | 'danger'>;
  /** Desks after expansion. */
  readonly accused: readonly string[];
  readonly excluded: readonly string[];
  readonly language: 'zh' | 'en';
  readonly answers: Answers;
  readonly hidden: Answers;
  /** The report that this one follows from. */
  readonly linked?: Earlier;
  /** Who the reporter is; with the mode NAMED alone. */
  readonly identity?: Answers;
  /** How the reporter may be called, by keepers who never read the report; on the ordinary way alone. */
  readonly contact?: Contact;
}

/** A report ready to be sent, and sent again if the connection was lost: it stays one report. */
export interface SealedReport {
  readonly clueId: string;
  readonly secret: Uint8Array;
  readonly keys: ReceiptKeys;
  readonly deploymentId: string;
  readonly file: Uint8Array;
  readonly request: FileReport;
  readonly idempotencyKey: string;
}

/** What the reporter keeps. */
export interface Receipt {
  readonly clueId: string;
  /** The receipt's 11 bytes, for core/receipt/code. */
  readonly secret: Uint8Array;
  readonly receivedOn: string;
  /** Last day to decide on acceptance. */
  readonly acceptBy: string;
}

type Addressee = Pick<Grant, 'desk' | 'epoch' | 'purpose'> & { readonly recipient: string };

/**
 * Seals a report in the browser (sealing.md section 6, M1).
 * @param made the keys for which its files were sealed; fresh ones when there are no files
 * @param materials files that were delivered under these keys
 * @throws ModeUnavailable, ContactUnavailable, TooLong, Alarm
 */
export async function sealReport(
  manifest: Manifest, draft: ReportDraft, made?: ReportKeys, materials: Materials = NO_MATERIALS,
): Promise<SealedReport> {
  refuseMode(draft);
  const { deploymentId } = manifest;
  const { secret, receipt: keys, clue, clueId } = made ?? (await newReportKeys(deploymentId));
  const addressees = addresseesOf(manifest, draft.route);
  const naming = { clueId, clueRecipient: clue.recipient, auth: keys.auth, lead: draft.route.lead, keptOut: [...draft.accused, ...draft.excluded] };
  const identity = draft.identity && await sealIdentity(manifest, naming, draft.identity);
  const contact = draft.contact && await sealContact(manifest, naming, draft.contact);
  const kept = { ...(identity && { custody: identity.custody }), ...(contact && { contact: contact.keeping }) };
  const body = te(JSON.stringify({ ...bodyOf(manifest, draft, keys, clue, addressees), ...kept, ...linkOf(draft, deploymentId, clueId), ...sealedList(materials) }));
  refuseTooLong(body, MAX_REPORT);
  const place: Place = { deploymentId, clueId, kind: 'report', objectId: 'report', seq: 0, author: 'reporter' };
  const file = await sealFrame(place, clue.recipient, body, { author: keys.auth });
  const grants = await Promise.all(addressees.map((addressee) => sealGrant(place, addressee, clue, file, keys)));
  const self = await sealSelf(keys.selfKey, deploymentId, clueId, 1, {
    v: 1, clueRecipient: clue.recipient, manifestVersion: manifest.version, openings: [], lastSeq: 0, lastHash: ZERO, seenReplies: 0,
  });
  const request = { ...requestOf(manifest, draft, keys, clue, file, grants, self), ...(identity && { identity }), ...(contact && { contact }), ...blobList(materials) };
  return { clueId, secret, keys, deploymentId, file, request, idempotencyKey: idempotencyKey() };
}

/**
 * Sends a sealed report and checks that it stands in the log. May be called again with the same report after `Unreachable`.
 * @throws Problem, Unreachable, Alarm; after any of them there is no receipt to show
 */
export async function sendReport(api: Api, sealed: SealedReport): Promise<Receipt> {
  const filed = await answer(api.POST('/v1/reports', {
    params: { header: { 'Idempotency-Key': sealed.idempotencyKey } }, body: sealed.request,
  }));
  if (filed.clueId !== sealed.clueId) throw new Alarm('clue-id', 'the server named the report otherwise');
  const { event } = await checkLogged(sealed.keys.mailbox, sealed.deploymentId, sealed.clueId, 'filed', sealed.file, filed);
  if (event.seq !== 0 || event.prev !== ZERO) throw new Alarm('event', 'the report is not the first event of its clue');
  wipe(sealed.keys.auth.seed, sealed.keys.selfKey, sealed.keys.leafKey);
  return { clueId: sealed.clueId, secret: sealed.secret, receivedOn: event.at, acceptBy: filed.acceptBy };
}

function refuseMode({ circumstances: { mode }, route, identity }: ReportDraft): void {
  const named = mode === 'NAMED' && route.lead !== 'SEALED' && identity !== undefined;
  const anonymous = mode === 'ANONYMOUS' && identity === undefined;
  if (!named && !anonymous) throw new ModeUnavailable('a report is anonymous, or names its reporter and goes the ordinary way');
}

// A sealed-path report has the superior's grant alone: not even oversight of the district holds one.
function addresseesOf(manifest: Manifest, route: Route): Addressee[] {
  const desk = route.lead === 'SEALED' ? manifest.superior : route.lead;
  const { epoch, recipient } = deskOf(manifest, desk);
  const lead: Addressee = { desk, epoch, purpose: 'LEAD', recipient };
  if (route.lead === 'SEALED') return [lead];
  const { oversight } = manifest;
  return [lead, { desk: 'OVERSIGHT', epoch: oversight.epoch, purpose: 'OVERSIGHT', recipient: oversight.recipient }];
}

function facetsOf({ route, circumstances }: ReportDraft): Facets {
  const { field, allegation, role, rank, managing, higherPost, crimeLine = false } = route.facets;
  return { field, allegation, role, rank, managing, higherPost, ...circumstances, crimeLine } as Facets;
}

function bodyOf(manifest: Manifest, draft: ReportDraft, keys: ReceiptKeys, clue: AgeKey, addressees: Addressee[]): ReportBody {
  const { matrix = '', questionnaire = '', units = '', higherPosts = '' } = manifest.documents;
  return {
    v: 1, clueRecipient: clue.recipient, authPublicKey: b64(keys.auth.publicKey), mailboxRecipient: keys.mailbox.recipient,
    facets: facetsOf(draft), versions: { manifest: manifest.version, matrix, questionnaire, units, higherPosts },
    grants: addressees.map(({ desk, epoch, purpose }) => ({ desk, epoch, purpose })), rule: draft.route.rule,
    accused: draft.accused, excluded: draft.excluded, language: draft.language,
    answers: plainLines(draft.answers), hidden: plainLines(draft.hidden),
  };
}

const linkOf = ({ linked }: ReportDraft, deploymentId: string, clueId: string): Pick<ReportBody, 'linked' | 'link'> =>
  (linked ? { linked: linked.clueId, link: signLink(linked, deploymentId, clueId) } : {});

async function sealGrant(report: Place, to: Addressee, clue: AgeKey, file: Uint8Array, keys: ReceiptKeys): Promise<Grant> {
  const body: GrantBody = { v: 1, identity: clue.identity, report: hashHex(file) };
  const place: Place = { ...report, kind: 'grant', objectId: `${to.desk}:${to.epoch}` };
  const ciphertext = await sealFrame(place, to.recipient, te(JSON.stringify(body)), { author: keys.auth });
  return { desk: to.desk, epoch: to.epoch, purpose: to.purpose, ciphertext: b64(ciphertext) };
}

function requestOf(
  manifest: Manifest, draft: ReportDraft, keys: ReceiptKeys, clue: AgeKey, file: Uint8Array, grants: Grant[], self: Uint8Array,
): FileReport {
  return {
    suite: 1, manifestVersion: manifest.version, clueRecipient: clue.recipient, authPublicKey: b64(keys.auth.publicKey),
    report: b64(file), ...(draft.route.lead === 'SEALED' ? {} : { facets: facetsOf(draft) }), grants,
    mailbox: { locator: hex(keys.locator), recipient: keys.mailbox.recipient, self: b64(self) },
    receiptLeaf: receiptLeafOf(keys.leafKey),
  };
}
