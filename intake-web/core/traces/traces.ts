import { readOldOffice, readTiff } from './asTheyAre';
import { readGif } from './gif';
import { readHeic } from './heic';
import { readJpeg } from './jpeg';
import { readMp3 } from './mp3';
import { readMp4 } from './mp4';
import { isZip, readPackage } from './package';
import { readPdf } from './pdf';
import { readPng } from './png';
import { readWav, readWebp } from './riff';
import { latin } from './source';
import { type Format, type Found, type Kind, type Obstacle, type Tell } from './tell';

const HEAD = 4096;

/** What a file tells about its maker. */
export interface Looked {
  readonly format: Format;
  readonly tells: readonly Tell[];
}

/** A file without what it told. */
export interface Cleaned {
  readonly format: Format;
  /** The file itself where nothing could be removed. */
  readonly file: Blob;
  /** Kinds that were found and are not found any more. Values are not repeated: this list is sealed with the file. */
  readonly removed: readonly Kind[];
  /** Kinds that are still found, and why parts could not be cleaned. Empty: nothing that is known here is left. */
  readonly left: readonly (Kind | Obstacle)[];
}

interface Reader {
  readonly format: Format;
  readonly begins: (head: string) => boolean;
  readonly read: (file: Blob) => Promise<Found>;
}

/** The first that fits reads. A file's own bytes decide, never its name. */
const READERS: readonly Reader[] = [
  { format: 'JPEG', begins: (head) => head.startsWith('\xff\xd8\xff'), read: readJpeg },
  { format: 'PNG', begins: (head) => head.startsWith('\x89PNG\r\n\x1a\n'), read: readPng },
  { format: 'GIF', begins: (head) => /^GIF8[79]a/.test(head), read: readGif },
  { format: 'WEBP', begins: (head) => /^RIFF[^]{4}WEBP/.test(head), read: readWebp },
  { format: 'WAV', begins: (head) => /^RIFF[^]{4}WAVE/.test(head), read: readWav },
  { format: 'HEIC', begins: (head) => /^[^]{4}ftyp(hei|hev|mif1|msf1|avi)/.test(head), read: readHeic },
  { format: 'MP4', begins: (head) => /^[^]{4}(ftyp|moov|mdat|wide|pnot|free|skip)/.test(head), read: readMp4 },
  { format: 'PDF', begins: (head) => head.slice(0, 1024).includes('%PDF-'), read: (file) => readPdf(file, readAny) },
  { format: 'ZIP', begins: isZip, read: (file) => readPackage(file, readAny) },
  { format: 'TIFF', begins: (head) => /^(II\*\0|MM\0\*)/.test(head), read: readTiff },
  { format: 'OLD_OFFICE', begins: (head) => head.startsWith('\xd0\xcf\x11\xe0'), read: readOldOffice },
  { format: 'MP3', begins: (head) => /^(ID3|\xff[\xe2-\xff])/.test(head), read: readMp3 },
];

const UNKNOWN: Reader = {
  format: 'UNKNOWN',
  begins: () => true,
  read: async (file) => ({ tells: [], obstacles: ['UNKNOWN_FORMAT'], without: async () => file }),
};

/**
 * Lists what a file tells about its maker, place, time and device. The file is not changed.
 * @throws BrokenFile when the file contradicts its own format; no other error
 */
export async function look(file: Blob): Promise<Looked> {
  const { format, tells } = await readAny(file);
  return { format, tells };
}

/**
 * Makes the same file without what it tells; pixels, pages, sound and text stay. The result is looked at again, so `removed` and
 * `left` say what is true of it.
 * @throws BrokenFile when the file contradicts its own format; no other error. The original is as it was
 */
export async function clean(file: Blob): Promise<Cleaned> {
  const before = await readAny(file);
  const cleaned = await before.without();
  const after = cleaned === file ? before : await readAny(cleaned);
  const still = kindsOf(after.tells);
  return {
    format: before.format,
    file: cleaned,
    removed: kindsOf(before.tells).filter((kind) => !still.includes(kind)),
    left: [...still, ...new Set(after.obstacles)],
  };
}

/** Formats say the same thing at several places. */
const distinct = (tells: readonly Tell[]): Tell[] => [...new Map(tells.map((one) => [JSON.stringify(one), one])).values()];

/** Each kind once, in the order found. */
export const kindsOf = (tells: readonly Tell[]): Kind[] => [...new Set(tells.map(({ kind }) => kind))];

async function readAny(file: Blob): Promise<Found & { format: Format }> {
  const head = latin(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  const { format, read } = READERS.find(({ begins }) => begins(head)) ?? UNKNOWN;
  const found = await read(file);
  return { format, ...found, tells: distinct(found.tells) };
}

export { BrokenFile, type Format, type Kind, type Obstacle, type Tell } from './tell';
