import { readAtoms } from './atoms';
import { boxesIn, boxesOf, boxUnder, freed, type Box } from './boxes';
import { blanked, edited, readable, Source, type Edit } from './source';
import { tell, type Found, type Obstacle, type Tell } from './tell';
import { trackRanges } from './trackRanges';

interface Notes {
  readonly tells: Tell[];
  readonly edits: Edit[];
  readonly obstacles: Obstacle[];
}

/** Boxes that hold boxes. */
const HOLDERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf']);
/** Boxes that tell of maker, place, time and history; players do without them. */
const TELLING = new Set(['udta', 'meta', 'uuid', 'prft', 'pnot', 'PICT', 'Xtra', 'thmb', 'free', 'skip']);
/** Tracks that hold no picture, sound or words but places, movements and clock times. */
const TELLING_TRACKS = new Set(['meta', 'tmcd', 'camm']);
const EPOCH_1904 = 2_082_844_800;

/**
 * MP4, MOV, M4A (ISO/IEC 14496-12, QuickTime). Every removed box becomes free space of its own length, so samples stay where they
 * are and are the same byte for byte; a file of any size is read by pieces.
 */
export async function readMp4(file: Blob): Promise<Found> {
  const source = new Source(file);
  const notes: Notes = { tells: [], edits: [], obstacles: [] };
  for (const box of await boxesIn(source, 0, source.size)) await readBox(source, box, notes, undefined);
  return { ...notes, without: async () => (notes.tells.length > 0 ? edited(file, notes.edits) : file) };
}

async function readBox(source: Source, box: Box, notes: Notes, parent: string | undefined): Promise<void> {
  // Inside a fragment a private box may be what decodes it.
  if (TELLING.has(box.type) && parent !== 'moof' && parent !== 'traf') await readTelling(source, box, notes);
  else if (box.type === 'trak' && TELLING_TRACKS.has(await handlerOf(source, box))) await readTellingTrack(source, box, notes);
  else if (box.type === 'mvhd' || box.type === 'tkhd' || box.type === 'mdhd') await readTimes(source, box, notes);
  else if (box.type === 'hdlr') await readHandler(source, box, notes);
  else if (box.type === 'stsd') await readCoder(source, box, notes);
  else if (box.type === 'cmov') notes.obstacles.push('NOT_REMOVABLE');
  else if (HOLDERS.has(box.type)) for (const child of await boxesOf(source, box)) await readBox(source, child, notes, box.type);
}

async function readTelling(source: Source, box: Box, { tells, edits }: Notes): Promise<void> {
  if (box.type === 'free' || box.type === 'skip') {
    if (!(await isBlank(source, box))) tells.push(tell('CHANGES', box.type, `${box.to - box.body} B`));
  } else tells.push(...(await readAtoms(source, box)));
  edits.push(...freed(box));
}

/** Free space is read as far as its beginning: an editor leaves things there. */
async function isBlank(source: Source, { body, to }: Box): Promise<boolean> {
  return (await source.bytes(body, Math.min(4096, to - body))).every((byte) => byte === 0);
}

async function readTellingTrack(source: Source, track: Box, { tells, edits, obstacles }: Notes): Promise<void> {
  const ranges = await trackRanges(source, track);
  const handler = await handlerOf(source, track);
  tells.push(tell(handler === 'tmcd' ? 'TIME' : 'PLACE', `track ${handler}`, `${ranges.reduce((sum, { from, to }) => sum + to - from, 0)} B`));
  if (ranges.length === 0) obstacles.push('UNFINISHED');
  edits.push(...freed(track), ...ranges.map(({ from, to }) => blanked(from, to)));
}

async function handlerOf(source: Source, track: Box): Promise<string> {
  const handler = await boxUnder(source, track, 'mdia', 'hdlr');
  return handler ? source.text(handler.body + 8, 4) : '';
}

/** Seconds since 1904, of creation and of modification. */
async function readTimes(source: Source, { type, body }: Box, { tells, edits }: Notes): Promise<void> {
  const width = (await source.view(body, 1)).getUint8(0) === 1 ? 8 : 4;
  const times = await source.view(body + 4, 2 * width);
  for (const at of [0, width]) {
    const seconds = width === 8 ? Number(times.getBigUint64(at)) : times.getUint32(at);
    if (seconds !== 0) tells.push(tell('TIME', type, iso(seconds - EPOCH_1904)));
  }
  edits.push(blanked(body + 4, body + 4 + 2 * width));
}

function iso(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? String(seconds) : time.toISOString();
}

/** A handler's maker and name; its type, which players need, stays. */
async function readHandler(source: Source, { body, to }: Box, notes: Notes): Promise<void> {
  await blankText(source, body + 12, to, notes, 'hdlr');
}

/** The name of the coder and of its vendor, in the first description of the samples. */
async function readCoder(source: Source, stsd: Box, notes: Notes): Promise<void> {
  for (const entry of await boxesOf(source, stsd, 8)) {
    if (entry.to < entry.body + 16) continue;
    await blankText(source, entry.body + 12, entry.body + 16, notes, 'vendor');
    if (/^(avc|hvc|hev|vp0|av01|mp4v|jpeg|ap|mjp|dvh|s263)/.test(entry.type) && entry.to >= entry.body + 74) {
      await blankText(source, entry.body + 42, entry.body + 74, notes, 'CompressorName');
    }
  }
}

async function blankText(source: Source, from: number, to: number, { tells, edits }: Notes, name: string): Promise<void> {
  const text = readable(await source.bytes(from, to - from));
  if (!/[^\0]/.test(text)) return;
  tells.push(tell('SOFTWARE', name, text));
  edits.push(blanked(from, to));
}
