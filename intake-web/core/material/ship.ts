import type { Place } from '../seal/ctx';
import { dummiesFor, newAttachmentId, placeOf, type Attachment, type Materials } from './attachment';
import type { Delivered } from './deliver';

/** A file as the reporter hands it in, and what the report is to say of it. */
export interface Handed extends Pick<Attachment, 'name' | 'type' | 'note' | 'cleaned' | 'left'> {
  readonly file: Blob;
  /** The file as it was before it was cleaned, where the reporter keeps it under seal too. */
  readonly original?: Blob;
}

/** How one ciphertext is brought to the server; whoever ships decides how many travel at once. */
export type Bring = (file: Blob, place: Place) => Promise<Delivered>;

/** Every ciphertext that goes out for these files: the files, originals that are kept, and what hides how many there are. */
export function outgoing(handed: readonly Handed[]): { readonly files: readonly Blob[]; readonly dummies: number } {
  const files = handed.flatMap(({ file, original }) => (original ? [file, original] : [file]));
  return { files, dummies: dummiesFor(files.map(({ size }) => size)) };
}

/** Brings all of it to the server for one clue. @throws what {@link Bring} throws; what had arrived is then forgotten by the server */
export async function ship(deploymentId: string, clueId: string, handed: readonly Handed[], bring: Bring): Promise<Materials> {
  const place = (): Place => placeOf(deploymentId, clueId, newAttachmentId());
  const [attachments, dummies] = await Promise.all([
    Promise.all(handed.map((one) => shipOne(one, (file) => bring(file, place())))),
    Promise.all(Array.from({ length: outgoing(handed).dummies }, () => bring(new Blob([]), place()))),
  ]);
  return { attachments: attachments.flat(), dummies: dummies.map(({ id, blob }) => ({ id, blob })) };
}

async function shipOne({ file, original, ...said }: Handed, bring: (file: Blob) => Promise<Delivered>): Promise<Attachment[]> {
  const [cleaned, kept] = await Promise.all([bring(file), original && bring(original)]);
  const attachment = { ...cleaned, ...said };
  if (!kept) return [attachment];
  return [{ ...attachment, original: kept.id }, { ...kept, name: said.name, type: said.type, cleaned: [], left: [] }];
}
