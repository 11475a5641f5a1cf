import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFStream, PDFString, type PDFObject } from 'pdf-lib';

import type { ReadAny } from './package';
import { written } from './pdfWritten';
import { latin, readable } from './source';
import { BrokenFile, named, tell, type Found, type Obstacle, type Tell } from './tell';
import { readXmp } from './xmp';

/** The whole document is read at once; a phone must be able to hold it three times over. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Entries of any dictionary that say who, when and with what; pages are drawn without them. */
const GOING = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'SpiderInfo', 'CreatorInfo'];
/** Entries of remarks on a page: their author, times and marks. In fields of forms `T` is the field's own name and stays. */
const REMARK = ['T', 'M', 'CreationDate', 'NM'];
/** What an entry is that does not say so by its name. */
const KINDS = { T: 'AUTHOR', M: 'TIME', NM: 'OTHER' } as const;

/**
 * PDF (ISO 32000): properties, XMP, private data of programs, thumbnails, authors of remarks, Exif of photographs, and what older
 * versions of the document left in the file. Pages are drawn from the same content.
 */
export async function readPdf(file: Blob, readAny: ReadAny): Promise<Found> {
  const untouched = (obstacle: Obstacle, tells: readonly Tell[] = []): Found => ({ tells, obstacles: [obstacle], without: async () => file });
  if (file.size > MOST_BYTES) return untouched('TOO_LARGE');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pdf = await loaded(bytes);
  if (pdf.isEncrypted) return untouched('ENCRYPTED');
  const notes = { tells: [...versions(bytes), ...readInfo(pdf)], obstacles: [] as Obstacle[], pdf, readAny };
  const signed = isSigned(pdf);
  for (const object of objectsOf(pdf)) await cleanObject(object, notes);
  if (signed) return untouched('SIGNED', notes.tells);
  return { ...notes, without: async () => (notes.tells.length > 0 ? written(pdf, file.type) : file) };
}

/** What ends without its end mark is cut off, however much of it could be read. */
async function loaded(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const pdf = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: true });
    if (!pdf.isEncrypted && pdf.getPageCount() > 0 && !latin(bytes.subarray(-2048)).includes('%%EOF')) throw new BrokenFile('the PDF has no end');
    return pdf;
  } catch (cause) {
    throw new BrokenFile('the PDF cannot be read', { cause });
  }
}

/** A document saved again and again keeps its older versions behind each other. */
function versions(bytes: Uint8Array): Tell[] {
  let count = latin(bytes.subarray(0, 2048)).includes('/Linearized') ? -1 : 0;
  for (let at = bytes.indexOf(0x25); at >= 0; at = bytes.indexOf(0x25, at + 1)) if (latin(bytes.subarray(at, at + 5)) === '%%EOF') count++;
  return count > 1 ? [tell('CHANGES', 'versions', count)] : [];
}

function readInfo({ context }: PDFDocument): Tell[] {
  const info = context.lookup(context.trailerInfo.Info);
  if (!(info instanceof PDFDict)) return [];
  return info.entries().map(([key, value]) => {
    const [name, text] = [key.decodeText(), textOf(context.lookup(value))];
    // In PDF the creator is the program in which it was written.
    return name === 'Creator' ? tell('SOFTWARE', name, text) : named(name, text);
  });
}

const textOf = (object: PDFObject | undefined): string =>
  object instanceof PDFHexString || object instanceof PDFString ? object.decodeText() : String(object ?? '');

const objectsOf = ({ context }: PDFDocument): PDFObject[] => context.enumerateIndirectObjects().map(([, object]) => object);

/** A signature covers bytes, so any change breaks it. */
const isSigned = (pdf: PDFDocument): boolean => objectsOf(pdf).some((object) => dictOf(object)?.has(PDFName.of('ByteRange')));

const dictOf = (object: PDFObject): PDFDict | undefined => (object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : undefined);

interface Notes {
  readonly tells: Tell[];
  readonly obstacles: Obstacle[];
  readonly pdf: PDFDocument;
  readonly readAny: ReadAny;
}

async function cleanObject(object: PDFObject, notes: Notes): Promise<void> {
  if (object instanceof PDFArray) await cleanAll(object.asArray(), notes);
  const dict = dictOf(object);
  if (!dict) return;
  for (const name of isRemark(dict) ? [...GOING, ...REMARK] : GOING) takeAway(dict, name, notes);
  if (['EF', 'XFA'].some((name) => dict.has(PDFName.of(name)))) notes.obstacles.push('INSIDE');
  if (dict.has(PDFName.of('JS'))) notes.obstacles.push('MACROS');
  if (object instanceof PDFRawStream && nameIn(dict, 'Filter').replace(/[[\] ]/g, '') === '/DCTDecode') await cleanPhoto(object, notes);
  await cleanAll(dict.values(), notes);
}

/** What is referred to is an object of its own and comes by itself. */
async function cleanAll(objects: readonly PDFObject[], notes: Notes): Promise<void> {
  for (const object of objects) if (!(object instanceof PDFRef)) await cleanObject(object, notes);
}

const nameIn = (dict: PDFDict, key: string): string => String(dict.get(PDFName.of(key)) ?? '');

const isRemark = (dict: PDFDict): boolean => dict.has(PDFName.of('Rect')) && nameIn(dict, 'Subtype') !== '/Widget';

function takeAway(dict: PDFDict, name: string, { tells, pdf }: Notes): void {
  const value = pdf.context.lookup(dict.get(PDFName.of(name)));
  if (value === undefined) return;
  dict.delete(PDFName.of(name));
  if (name === 'Metadata' && value instanceof PDFRawStream) tells.push(...readXmp(readable(decodePDFRawStream(value).decode())));
  else if (name in KINDS) tells.push(tell(KINDS[name as keyof typeof KINDS], name, textOf(value)));
  else tells.push(named(name, dictOf(value) ? '' : textOf(value)));
}

/** A photograph lies in the document as the camera wrote it. A broken one stays, and that is said. */
async function cleanPhoto(stream: PDFRawStream, { tells, obstacles, readAny }: Notes): Promise<void> {
  try {
    const photo = await readAny(new Blob([stream.contents as BlobPart]));
    if (photo.tells.length === 0) return;
    tells.push(...photo.tells);
    Object.assign(stream, { contents: new Uint8Array(await (await photo.without()).arrayBuffer()) });
  } catch (cause) {
    if (!(cause instanceof BrokenFile)) throw cause;
    obstacles.push('INSIDE');
  }
}
