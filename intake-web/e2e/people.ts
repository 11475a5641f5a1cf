import { readFileSync } from 'node:fs';
import { answer, connect, type Connection } from '../core/api/client';
import { sealMessage, sendMessage } from '../core/mailbox/message';
import { readMailbox, type Mailbox } from '../core/mailbox/read';
import { mailboxAccess, type MailboxAccess } from '../core/mailbox/signIn';
import type { Seat } from '../core/clue/seat';
import { loadDeployment, loadManifest, type Deployment } from '../core/manifest/deployment';
import type { Root } from '../core/manifest/root';
import { importDevice, type DeviceFile } from '../core/officer/device';
import { signIn, unlock } from '../core/officer/signIn';
import { receiptKeys } from '../core/receipt/keys';
import { sealReport, sendReport, type ReportDraft, type SealedReport } from '../core/report/file';
import { newReportKeys } from '../core/report/keys';
import { route } from '../core/routing/route';
import { DESK_ORIGIN, REPORT_ORIGIN } from './stack/places';
import { readStack } from './stack/stack';
import { stretched } from './stretched';

/** A section chief of the works authority asks for a subcontract: leads to DISC. */
export const ORDINARY = {
  field: 'F1', allegation: ['A02'], role: 'LEADER', rank: 'R_XIANGKE', managing: 'M_DIST', higherPost: 'NO', crimeLine: false,
} as const;

/** A deputy head of the district: goes past the district, to SUPERIOR. */
export const SEALED_PATH = { ...ORDINARY, rank: 'R_XIANCHU', managing: 'M_CITY' } as const;

/** Somebody who has filed a report and kept the receipt. */
export interface Reporter {
  readonly clueId: string;
  /** The receipt's 11 bytes. */
  readonly secret: Uint8Array;
}

export const root = (): Root => JSON.parse(readFileSync(readStack().root, 'utf8')) as Root;

export const connection = (origin = REPORT_ORIGIN): Connection => ({ origin, language: 'en' });

/** By origin, as long as the manifest is in force: the documents are the same for every report. */
const deployments = new Map<string, Deployment>();

export async function deployment(origin = REPORT_ORIGIN): Promise<Deployment> {
  const api = connect(connection(origin));
  const manifest = await loadManifest(api, root(), new Date());
  const known = deployments.get(origin);
  if (known?.manifest.version === manifest.version) return known;
  const loaded = await loadDeployment(api, manifest);
  deployments.set(origin, loaded);
  return loaded;
}

/** What the reporter's app would hold after these answers. */
export function draft({ matrix }: Deployment, story: string, facets: typeof ORDINARY | typeof SEALED_PATH = ORDINARY): ReportDraft {
  return {
    route: route(matrix, [{ ...facets, allegation: [...facets.allegation] }], []),
    circumstances: { mode: 'ANONYMOUS', ongoing: 'NO', imminent: false, danger: false },
    accused: [], excluded: [], language: 'zh', answers: { story }, hidden: {},
  };
}

/** Seals a report as the app does, ready to be sent. */
export async function sealed(story: string, facets: typeof ORDINARY | typeof SEALED_PATH = ORDINARY): Promise<SealedReport> {
  const standing = await deployment();
  return sealReport(standing.manifest, draft(standing, story, facets), await newReportKeys(standing.manifest.deploymentId, stretched));
}

/** Files a report as the app does. */
export async function file(story: string, facets: typeof ORDINARY | typeof SEALED_PATH = ORDINARY): Promise<Reporter> {
  const { clueId, secret } = await sendReport(connect(connection()), await sealed(story, facets));
  return { clueId, secret };
}

export async function mailboxOf({ secret }: Reporter, origin = REPORT_ORIGIN): Promise<MailboxAccess> {
  const { deploymentId } = root();
  return mailboxAccess(connection(origin), deploymentId, await receiptKeys(deploymentId, secret, stretched));
}

export const readMailboxOf = async (reporter: Reporter, origin = REPORT_ORIGIN): Promise<Mailbox> =>
  readMailbox(await mailboxOf(reporter, origin), (seen) => loadManifest(connect(connection(origin)), root(), new Date(), seen));

export const deviceOf = (user: string): DeviceFile => JSON.parse(readFileSync(readStack().officers[user]!.device, 'utf8')) as DeviceFile;

/** Signs an officer in through the core and unlocks the keys. */
export async function seatOf(user: string, origin = DESK_ORIGIN): Promise<Seat> {
  const stranger = connect(connection(origin));
  const manifest = await loadManifest(stranger, root(), new Date());
  const { session, wrap } = await signIn(stranger, user, readStack().officers[user]!.password, await importDevice(deviceOf(user)), stretched);
  const api = connect({ ...connection(origin), token: () => session.accessToken });
  return { api, manifest, officer: await unlock(api, manifest, wrap), now: () => new Date() };
}

/** Sends a message from the mailbox as the app does. */
export async function write(reporter: Reporter, text: string): Promise<void> {
  const access = await mailboxOf(reporter);
  await sendMessage(access, await sealMessage(access, await readMailboxOf(reporter), text));
}

/** The ids of all clues that an officer sees. */
export async function queueOf({ api }: Seat): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await answer(api.GET('/v1/clues', { params: { query: { limit: 100, ...(cursor ? { cursor } : {}) } } }));
    ids.push(...page.items.map(({ clueId }) => clueId));
    cursor = page.next;
  }
  return ids;
}
