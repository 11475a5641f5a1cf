import { concat, te } from '../bytes';
import { orientationOnly, readExif } from './exif';
import { edited, overwritten, readable, Source, type Edit } from './source';
import { named, tell, type Found, type Tell } from './tell';
import { readXmp } from './xmp';

interface Chunk {
  readonly type: string;
  readonly from: number;
  readonly length: number;
  readonly to: number;
}

const WEBP_KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** `fact` and `cue ` belong to the samples; LIST, bext, iXML, id3, _PMX, cart and all private ones tell of the maker. */
const WAV_KEPT = new Set(['fmt ', 'fact', 'data', 'cue ', 'smpl', 'PEAK']);
const SHOWN = 64 * 1024;
const EXIF_AND_XMP = 0x0c;

/** WebP (RFC 9649): Exif, XMP and private chunks; the orientation stays. */
export const readWebp = (file: Blob): Promise<Found> => readRiff(file, WEBP_KEPT);

/** WAV, also of 64 bits (EBU Tech 3285 and 3306): everything but the samples and their form. */
export const readWav = (file: Blob): Promise<Found> => readRiff(file, WAV_KEPT);

async function readRiff(file: Blob, kept: ReadonlySet<string>): Promise<Found> {
  const source = new Source(file);
  const { chunks, end } = await chunksOf(source);
  const tells: Tell[] = [];
  const edits: Edit[] = [];
  let orientation = 1;
  for (const chunk of chunks.filter(({ type }) => !kept.has(type))) {
    const told = await readChunk(chunk.type, await source.bytes(chunk.from + 8, Math.min(chunk.length, SHOWN)));
    if (told.tells.length === 0 && chunk.length === orientationOnly(1).length) continue;
    orientation = told.orientation ?? orientation;
    tells.push(...told.tells);
    edits.push({ from: chunk.from, to: chunk.to });
  }
  if (end < source.size) {
    tells.push(tell('CHANGES', 'after the end', `${source.size - end} B`));
    edits.push({ from: end, to: source.size });
  }
  if (tells.length === 0) return { tells, obstacles: [], without: async () => file };
  if (orientation !== 1) edits.push({ from: end, to: end, bytes: concat(te('EXIF'), u32le(26), orientationOnly(orientation)) });
  const flags = await withoutFlags(source, chunks[0], orientation !== 1);
  return { tells, obstacles: [], without: async () => resized(edited(file, [...edits, ...flags])) };
}

async function chunksOf(source: Source): Promise<{ chunks: Chunk[]; end: number }> {
  const end = Math.min(source.size, 8 + (await u32leAt(source, 4)));
  const chunks: Chunk[] = [];
  for (let from = 12; from + 8 <= end; from = chunks.at(-1)!.to) {
    const type = await source.text(from, 4);
    const length = await u32leAt(source, from + 4);
    if (length > 0) await source.bytes(from + 8 + length - 1, 1);
    chunks.push({ type, from, length, to: Math.min(source.size, from + 8 + length + (length % 2)) });
  }
  return { chunks, end: Math.max(end, chunks.at(-1)?.to ?? end) };
}

async function readChunk(type: string, data: Uint8Array): Promise<{ tells: readonly Tell[]; orientation?: number }> {
  if (type === 'EXIF') return readExif(data);
  if (type === 'XMP ') return { tells: readXmp(readable(data)) };
  if (type === 'LIST') return { tells: listed(data) };
  return { tells: type === 'JUNK' || type === 'PAD ' ? [] : [tell(type === 'bext' ? 'AUTHOR' : 'OTHER', type, readable(data))] };
}

/** A list of INFO: names of four letters and their texts. */
function listed(data: Uint8Array): Tell[] {
  const tells: Tell[] = [];
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  for (let at = 4; at + 8 <= data.length; ) {
    const length = view.getUint32(at + 4, true);
    tells.push(named(readable(data.subarray(at, at + 4)), readable(data.subarray(at + 8, at + 8 + length))));
    at += 8 + length + (length % 2);
  }
  return tells;
}

/** The head of an extended WebP says whether Exif and XMP follow. */
async function withoutFlags(source: Source, first: Chunk | undefined, turned: boolean): Promise<Edit[]> {
  if (first?.type !== 'VP8X') return [];
  const [flags] = await source.bytes(first.from + 8, 1);
  return [overwritten(first.from + 8, Uint8Array.of((flags! & ~EXIF_AND_XMP) | (turned ? 0x08 : 0)))];
}

const resized = (file: Blob): Blob => edited(file, [overwritten(4, u32le(file.size - 8))]);

const u32leAt = async (source: Source, at: number): Promise<number> => (await source.view(at, 4)).getUint32(0, true);

function u32le(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
