import { Alarm } from '../alarm';
import { unb64 } from '../bytes';
import type { ClueView, Grant, Manifest } from '../contract';
import { jcs, type Json } from '../jcs';
import { deskOf } from '../manifest/manifest';
import type { DeskKey } from '../officer/deskKey';
import { MAX_REPORT, type GrantBody, type ReportBody } from '../report/body';
import { ageKey, type AgeKey } from '../seal/age';
import { clueIdOf } from '../seal/clueId';
import type { Place } from '../seal/ctx';
import { openFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { parseBody, type Shape } from '../seal/parse';
import { placeOfGrant } from './letterUp';

/** The superior organ's desk; a manifest that names another is refused. */
const SUPERIOR = 'SUPERIOR';

const REPORT_SHAPE: Shape<ReportBody> = {
  clueRecipient: 'string', authPublicKey: 'string', mailboxRecipient: 'string', facets: 'object', versions: 'object', grants: 'list',
  rule: 'string', accused: 'list', excluded: 'list', language: 'string', answers: 'object', hidden: 'object',
};

/** The parts of a clue's row that the reporter has certified by the clueId or inside the report. */
export type ClueRow = Pick<ClueView, 'clueId' | 'desk' | 'sealed' | 'facets' | 'manifestVersion' | 'clueRecipient' | 'authPublicKey' | 'mailboxRecipient' | 'grants' | 'sealedUp'>;

/**
 * The clue's key out of a desk's grant (sealing.md section 4, point 4).
 * @param reportHash of the report's file, as the server released it
 * @throws Alarm when grant, keys and report do not belong together
 */
export async function openGrant(manifest: Manifest, desk: DeskKey, clue: ClueRow, grant: Grant, reportHash: string): Promise<AgeKey> {
  checkClueId(manifest.deploymentId, clue);
  const file = unb64(grant.ciphertext);
  const row = clue.grants.find((candidate) => candidate.desk === desk.desk && candidate.epoch === desk.epoch);
  if (row?.hash !== hashHex(file) || grant.desk !== desk.desk) throw new Alarm('grants', 'the grant released is not the one in the row');
  const { place, author } = grantor(manifest, desk, clue);
  const { body } = await openFrame(desk.age, place, file, { author });
  const { identity, report } = parseBody<GrantBody>(body, { identity: 'string', report: 'string' });
  const key = await ageKey(identity);
  if (key.recipient !== clue.clueRecipient) throw new Alarm('clue-key', 'the grant holds the key of another clue');
  if (report !== reportHash) throw new Alarm('grants', 'the grant was made for another report');
  return key;
}

/** Who made the first grant of a desk: the reporter, or the desk that sealed the clue up. */
function grantor(manifest: Manifest, reader: DeskKey, { clueId, authPublicKey, sealedUp }: ClueRow): { place: Place; author: Uint8Array } {
  const { deploymentId } = manifest;
  if (sealedUp) {
    const place = placeOfGrant(deploymentId, clueId, reader, { author: sealedUp, generation: 0 });
    return { place, author: unb64(deskOf(manifest, sealedUp.desk, sealedUp.epoch).sigKey) };
  }
  const place: Place = { deploymentId, clueId, kind: 'grant', objectId: `${reader.desk}:${reader.epoch}`, seq: 0, author: 'reporter' };
  return { place, author: unb64(authPublicKey) };
}

/** The report, once everything it says of its row is true. @throws Alarm */
export async function openReport(deploymentId: string, key: AgeKey, clue: ClueRow, file: Uint8Array): Promise<ReportBody> {
  const place = { deploymentId, clueId: clue.clueId, kind: 'report', objectId: 'report', seq: 0, author: 'reporter' } as const;
  const { body } = await openFrame(key, place, file, { author: unb64(clue.authPublicKey) });
  const report = parseBody<ReportBody>(body, REPORT_SHAPE, MAX_REPORT);
  checkKeys(report, clue);
  checkRoute(report, clue);
  if ((report.facets.mode === 'NAMED') !== (report.custody !== undefined)) throw new Alarm('custody', 'a named report says who keeps the name, and no other does');
  if (report.versions.manifest !== clue.manifestVersion) throw new Alarm('manifest', 'the report was sealed under another manifest');
  return report;
}

/** The keys of a clue, as a server shows them. */
export type CertifiedKeys = Pick<ClueView, 'clueId' | 'clueRecipient' | 'authPublicKey' | 'mailboxRecipient'>;

/** @throws Alarm `clue-id` unless these are the keys that the clueId certifies */
export function checkClueId(deploymentId: string, { clueId, clueRecipient, authPublicKey, mailboxRecipient }: CertifiedKeys): void {
  const certified = clueIdOf(deploymentId, { clueRecipient, authPublicKey: unb64(authPublicKey), mailboxRecipient });
  if (certified !== clueId) throw new Alarm('clue-id', 'a key in the row is not the one that the clueId certifies');
}

function checkKeys(report: ReportBody, clue: ClueRow): void {
  if (report.v !== 1) throw new Alarm('frame', 'the report is of an unknown version');
  if (report.clueRecipient !== clue.clueRecipient || report.authPublicKey !== clue.authPublicKey) {
    throw new Alarm('clue-key', 'the report names other keys than the row');
  }
  if (report.mailboxRecipient !== clue.mailboxRecipient) throw new Alarm('mailbox-key', 'the report names another mailbox than the row');
}

function checkRoute(report: ReportBody, clue: ClueRow): void {
  // On the sealed path, which leads to the superior, the facets stand in the report alone.
  const lead = report.grants.find((grant) => grant?.purpose === 'LEAD');
  const sealed = lead?.desk === SUPERIOR || clue.sealedUp !== null;
  if (clue.sealed !== sealed || !same(clue.facets, sealed ? null : report.facets)) {
    throw new Alarm('facets', 'the row does not hold the facets that the reporter sealed');
  }
  const granted = clue.grants.map(({ desk, epoch, purpose }) => ({ desk, epoch, purpose }));
  // Sealed up, it lies at the superior's desk alone, and only the desk that led could give the key to it.
  const expected = clue.sealedUp ? granted.filter(({ desk, purpose }) => desk === SUPERIOR && purpose === 'LEAD') : report.grants;
  const fromLead = !clue.sealedUp || (lead?.desk === clue.sealedUp.desk && granted.length === 1 && clue.desk === SUPERIOR);
  if (!fromLead || !same(sorted(expected), sorted(granted))) throw new Alarm('grants', 'the row names other desks than the reporter did');
  if ([...report.accused, ...report.excluded].includes(clue.desk)) throw new Alarm('accused-desk', `the reporter keeps this from ${clue.desk}`);
}

const same = (a: unknown, b: unknown): boolean => hashHex(jcs(a as Json)) === hashHex(jcs(b as Json));

const sorted = (grants: readonly object[]): string[] => grants.map((grant) => hashHex(jcs(grant as Json))).sort();
