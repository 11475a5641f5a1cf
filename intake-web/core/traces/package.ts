import { unzipSync, zipSync, type Zippable } from 'fflate';

import { te, utf8 } from '../bytes';
import { odf } from './odf';
import { ofd } from './ofd';
import { ooxml } from './ooxml';
import { BrokenFile, named, tell, type Format, type Found, type Kind, type Obstacle, type Tell } from './tell';

/** Takes note of something that was removed. The kind follows from the name unless it is given. */
export type Told = (name: string, value: unknown, kind?: Kind) => void;

/** What happens to the parts of a package whose name fits. */
export interface Rule {
  readonly part: RegExp;
  /** The part's text without what it tells; absent, the whole part goes. */
  readonly clean?: (xml: string, told: Told) => string;
}

/** A document that is a ZIP file of XML parts. */
export interface Kit {
  readonly format: Format;
  /** A part that only documents of this format have. */
  readonly mark: string;
  readonly rules: readonly Rule[];
  /** Parts whose presence forbids any change, or that stay as they are. */
  readonly obstacles: readonly (readonly [RegExp, Obstacle])[];
}

/** The reader of any file, for files inside files. */
export type ReadAny = (file: Blob) => Promise<Found>;

const KITS: readonly Kit[] = [ooxml, ofd, odf];
/** All parts are unpacked at once; a phone must be able to hold them. */
const MOST_BYTES = 256 * 1024 * 1024;
const FORBIDS: readonly Obstacle[] = ['SIGNED', 'ENCRYPTED'];
/** Parts that are files of their own and were packed already. */
const INNER = /\.(jpe?g|png|gif|webp|heic|tiff?|mp[34]|m4[av]|mov|wav|pdf|docx|xlsx|pptx)$/i;
const TEXT = /\.(xml|rels)$/i;
/** Every part of a package carries a time; this is the earliest that can be written. */
const NO_TIME = new Date(1980, 0, 1);

/** DOCX, XLSX, PPTX and what WPS writes in their form; ODT, ODS, ODP; OFD. Other ZIP files are not looked into. */
export async function readPackage(file: Blob, readAny: ReadAny): Promise<Found> {
  const untouched = (obstacle: Obstacle): Found => ({ format: 'ZIP', tells: [], obstacles: [obstacle], without: async () => file });
  const parts = file.size > MOST_BYTES ? undefined : await unpacked(file);
  if (!parts) return untouched('TOO_LARGE');
  const kit = KITS.find(({ mark }) => parts.has(mark));
  if (!kit) return untouched('INSIDE');
  const { tells, obstacles, rest } = await cleanParts(kit, parts, readAny);
  const keeps = tells.length === 0 || obstacles.some((obstacle) => FORBIDS.includes(obstacle));
  return { format: kit.format, tells, obstacles, without: async () => (keeps ? file : packed(rest, file.type)) };
}

type Parts = ReadonlyMap<string, Uint8Array>;

async function cleanParts(kit: Kit, parts: Parts, readAny: ReadAny): Promise<{ tells: Tell[]; obstacles: Obstacle[]; rest: Parts }> {
  const tells: Tell[] = [];
  const obstacles = [...parts.keys()].flatMap((name) => kit.obstacles.filter(([pattern]) => pattern.test(name)).map(([, obstacle]) => obstacle));
  const rest = new Map<string, Uint8Array>();
  for (const [name, bytes] of parts) {
    const rules = kit.rules.filter(({ part }) => part.test(name));
    if (rules.some(({ clean }) => clean === undefined)) tells.push(named(name.slice(name.lastIndexOf('/') + 1), bytes));
    else if (INNER.test(name)) rest.set(name, await cleanInner(bytes, readAny, tells, obstacles));
    else rest.set(name, TEXT.test(name) && rules.length > 0 ? cleanText(bytes, rules, tells, obstacles) : bytes);
  }
  return { tells, obstacles, rest };
}

/** A text that nothing was taken from stays byte for byte. */
function cleanText(bytes: Uint8Array, rules: readonly Rule[], tells: Tell[], obstacles: Obstacle[]): Uint8Array {
  const told: Told = (name, value, kind) => tells.push(kind ? tell(kind, name, value) : named(name, value));
  const xml = textOf(bytes);
  if (xml === undefined) obstacles.push('INSIDE');
  const cleaned = rules.reduce((text, { clean }) => text && clean!(text, told), xml);
  return cleaned === undefined || cleaned === xml ? bytes : te(cleaned);
}

/** Office writes UTF-8; a part in another encoding is left alone. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8(bytes);
  } catch {
    return undefined;
  }
}

/** A broken file inside does not break the document: it stays, and that is said. */
async function cleanInner(bytes: Uint8Array, readAny: ReadAny, tells: Tell[], obstacles: Obstacle[]): Promise<Uint8Array> {
  try {
    const inner = await readAny(new Blob([bytes as BlobPart]));
    tells.push(...inner.tells);
    if (inner.obstacles.length > 0) obstacles.push('INSIDE');
    return inner.tells.length > 0 ? new Uint8Array(await (await inner.without()).arrayBuffer()) : bytes;
  } catch (cause) {
    if (!(cause instanceof BrokenFile)) throw cause;
    obstacles.push('INSIDE');
    return bytes;
  }
}

/** @returns undefined when the parts are too many to hold */
async function unpacked(file: Blob): Promise<Parts | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let total = 0;
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => (total += originalSize) <= MOST_BYTES });
    return total > MOST_BYTES ? undefined : new Map(Object.entries(parts));
  } catch (cause) {
    throw new BrokenFile('the package cannot be unpacked', { cause });
  }
}

/** The first part of an ODF document lies there as it is, so that its type can be read from outside. */
function packed(parts: Parts, type: string): Blob {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { level: name === 'mimetype' || INNER.test(name) ? 0 : 6, mtime: NO_TIME }];
  return new Blob([zipSync(files) as BlobPart], { type });
}

/** Whether a file begins as a ZIP file does. */
export const isZip = (head: string): boolean => /^PK(\x03\x04|\x05\x06)/.test(head);
