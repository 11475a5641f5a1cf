import { connect } from '../../core/api/client';
import { concat } from '../../core/bytes';
import { openFile } from '../../core/clue/file';
import { openClue, type OpenClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import { deliverTo } from '../../core/material/deliver';
import { Pace } from '../../core/material/pace';
import { ship, type Bring, type Handed } from '../../core/material/ship';
import type { Materials } from '../../core/material/attachment';
import { sealReport, sendReport, type SealedReport } from '../../core/report/file';
import { newReportKeys } from '../../core/report/keys';
import { connection, deployment, draft, root, type Reporter } from '../people';
import { REPORT_ORIGIN } from '../stack/places';
import { stretched } from '../stretched';

export const handed = (bytes: Uint8Array<ArrayBuffer>, name = '照片.jpg', note?: string): Handed =>
  ({ file: new Blob([bytes]), name, type: 'image/jpeg', cleaned: [], left: [], ...(note && { note }) });

/** Seals files for a clue and uploads them, all at once. */
export const shipped = (clueId: string, files: readonly Handed[], origin = REPORT_ORIGIN): Promise<Materials> => {
  const bring: Bring = (file, place) => deliverTo(connection(origin))(file, place, new Pace(), () => undefined);
  return ship(root().deploymentId, clueId, files, bring);
};

/** A report whose files are uploaded, ready to be sent. */
export async function sealedWith(story: string, files: readonly Handed[], origin = REPORT_ORIGIN): Promise<SealedReport> {
  const standing = await deployment(origin);
  const keys = await newReportKeys(root().deploymentId, stretched);
  return sealReport(standing.manifest, draft(standing, story), keys, await shipped(keys.clueId, files, origin));
}

/** Files a report with files. */
export async function fileWith(story: string, files: readonly Handed[]): Promise<Reporter> {
  const { clueId, secret } = await sendReport(connect(connection()), await sealedWith(story, files));
  return { clueId, secret };
}

/** The bytes of every file of a clue, as the desk opens them; the clue's opening is logged. */
export async function openedFiles(seat: Seat, clueId: string): Promise<Map<string, Uint8Array>> {
  const opened = await openClue(seat, clueId);
  const files = new Map<string, Uint8Array>();
  for (const attachment of opened.materials.attachments) files.set(attachment.name, await wholeFile(seat, opened, attachment));
  return files;
}

async function wholeFile(seat: Seat, opened: OpenClue, attachment: OpenClue['materials']['attachments'][number]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of openFile(seat, opened, attachment)) pieces.push(piece);
  return concat(...pieces);
}
