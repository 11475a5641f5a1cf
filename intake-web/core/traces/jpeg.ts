import { concat, te } from '../bytes';
import { orientationOnly, readExif } from './exif';
import { iptcTells } from './iptc';
import { edited, latin, readable, Source, type Edit } from './source';
import { BrokenFile, tell, type Found, type Tell } from './tell';
import { readXmp } from './xmp';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;
const SCAN = 256 * 1024;

/** A marker segment: its bytes begin behind the two bytes of its length. */
interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/** What of the application segments a viewer needs: the frame of JFIF, the colours (ICC, Adobe). All others go. */
const KEPT: readonly string[] = ['JFIF\0', 'ICC_PROFILE\0', 'Adobe'];

/** JPEG (ITU-T T.81): everything but the coded picture and what is needed to show it in its colours, the right way up. */
export async function readJpeg(file: Blob): Promise<Found> {
  const source = new Source(file);
  const tells: Tell[] = [];
  const edits: Edit[] = [];
  let orientation = 1;
  const { segments, end } = await segmentsOf(source);
  for (const segment of segments.filter(isExtra)) {
    const data = await source.bytes(segment.from + 4, segment.to - segment.from - 4);
    const found = await readSegment(segment.marker, data);
    if (found === undefined) continue;
    orientation = found.orientation ?? orientation;
    tells.push(...found.tells);
    edits.push(segment.marker === 0xe0 && latin(data.subarray(0, 5)) === 'JFIF\0' ? bareJfif(segment, data) : { from: segment.from, to: segment.to });
  }
  if (end < source.size) {
    tells.push(tell('THUMBNAIL', 'Trailer', `${source.size - end} B`));
    edits.push({ from: end, to: source.size });
  }
  if (orientation !== 1) edits.push({ from: 2, to: 2, bytes: orientationSegment(orientation) });
  return { tells, obstacles: [], without: async () => edited(file, tells.length > 0 ? edits : []) };
}

const isExtra = ({ marker }: Segment): boolean => marker === COM || (marker >= 0xe0 && marker <= 0xef);

async function readSegment(marker: number, data: Uint8Array): Promise<{ tells: readonly Tell[]; orientation?: number } | undefined> {
  if (marker === COM) return { tells: [tell('COMMENT', 'Comment', readable(data))] };
  const mark = latin(data.subarray(0, 40));
  if (mark.startsWith('JFIF\0') && data.length > 14) return { tells: [tell('THUMBNAIL', 'JFIF', data)] };
  if (KEPT.some((kept) => mark.startsWith(kept))) return undefined;
  if (mark.startsWith('Exif\0\0')) return exifUnlessOrientation(data);
  if (mark.startsWith('http://ns.adobe.com/x')) return { tells: readXmp(readable(data.subarray(mark.indexOf('\0') + 1))) };
  if (mark.startsWith('Photoshop')) return { tells: iptcTells(data) };
  if (mark.startsWith('MPF\0') || mark.startsWith('JFXX')) return { tells: [tell('THUMBNAIL', mark.slice(0, mark.indexOf('\0')), data)] };
  return { tells: [tell('OTHER', `APP${marker - 0xe0}`, data)] };
}

/** What this cleaning itself leaves tells nothing and stays as it is. */
async function exifUnlessOrientation(data: Uint8Array): Promise<{ tells: readonly Tell[]; orientation: number } | undefined> {
  const exif = await readExif(data);
  return exif.tells.length === 0 && data.length <= 6 + orientationOnly(1).length ? undefined : exif;
}

function bareJfif({ from, to }: Segment, data: Uint8Array): Edit {
  return { from, to, bytes: concat(Uint8Array.of(0xff, 0xe0, 0, 16), data.subarray(0, 12), Uint8Array.of(0, 0)) };
}

function orientationSegment(orientation: number): Uint8Array {
  const payload = concat(te('Exif\0\0'), orientationOnly(orientation));
  return concat(Uint8Array.of(0xff, 0xe1, 0, payload.length + 2), payload);
}

async function segmentsOf(source: Source): Promise<{ segments: Segment[]; end: number }> {
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    const [mark, marker] = await source.bytes(at, 2);
    if (mark !== 0xff) throw new BrokenFile('a segment of the JPEG does not begin where it should');
    if (marker === EOI) return { segments, end: at + 2 };
    if (marker === 0xff) at += 1;
    else if (marker === SOI || marker === 1) at += 2;
    else {
      const length = (await source.view(at + 2, 2)).getUint16(0);
      if (length < 2) throw new BrokenFile('a segment of the JPEG has no length');
      segments.push({ marker: marker!, from: at, to: at + 2 + length });
      at = marker === SOS ? await endOfScan(source, at + 2 + length) : at + 2 + length;
    }
  }
}

/** The coded picture ends at the first marker that is neither a stuffed zero nor a restart. */
async function endOfScan(source: Source, from: number): Promise<number> {
  for (let at = from; at < source.size - 1; at += SCAN - 1) {
    const bytes = await source.bytes(at, Math.min(SCAN, source.size - at));
    for (let i = bytes.indexOf(0xff); i >= 0 && i < bytes.length - 1; i = bytes.indexOf(0xff, i + 1)) {
      const next = bytes[i + 1]!;
      if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at + i;
    }
  }
  throw new BrokenFile('the picture of the JPEG has no end');
}
