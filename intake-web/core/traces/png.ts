import { concat, te, u32be } from '../bytes';
import { orientationOnly, readExif } from './exif';
import { edited, readable, Source, type Edit } from './source';
import { BrokenFile, named, tell, type Found, type Tell } from './tell';
import { readXmp } from './xmp';

/** Chunks that a viewer needs to show the picture, its motion and its colours. All others go. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT', 'cICP', 'mDCV', 'cLLI']);
/** A chunk of text is shown, not read whole. */
const SHOWN = 64 * 1024;

/** PNG (W3C, third edition): texts, Exif, times, private chunks and what lies behind the end. */
export async function readPng(file: Blob): Promise<Found> {
  const source = new Source(file);
  const tells: Tell[] = [];
  const edits: Edit[] = [];
  let at = 8;
  for (let type = ''; type !== 'IEND'; ) {
    const length = (await source.view(at, 4)).getUint32(0);
    type = await source.text(at + 4, 4);
    await source.bytes(at + 8 + length, 4);
    if (!/^[A-Za-z]{4}$/.test(type)) throw new BrokenFile('a chunk of the PNG has no name');
    if (!KEPT.has(type)) {
      const { tells: told, instead } = await readChunk(type, await source.bytes(at + 8, Math.min(length, SHOWN)));
      tells.push(...told);
      edits.push({ from: at, to: at + 12 + length, bytes: instead ?? new Uint8Array(0) });
    }
    at += 12 + length;
  }
  if (at < source.size) {
    tells.push(tell('CHANGES', 'after the end', `${source.size - at} B`));
    edits.push({ from: at, to: source.size });
  }
  return { tells, obstacles: [], without: async () => edited(file, tells.length > 0 ? edits : []) };
}

async function readChunk(type: string, data: Uint8Array): Promise<{ tells: readonly Tell[]; instead?: Uint8Array }> {
  if (type === 'eXIf') return readOrientation(data);
  if (type === 'tIME') return { tells: [tell('TIME', 'tIME', times(data))] };
  if (!type.endsWith('EXt') && type !== 'iTXt' && type !== 'tEXt') return { tells: [tell('OTHER', type, data)] };
  const [keyword = '', ...texts] = readable(data).split('\0').filter((text) => text !== '');
  const text = texts.pop() ?? '';
  if (keyword.startsWith('XML:com.adobe')) return { tells: readXmp(text) };
  return { tells: [named(keyword, type === 'zTXt' ? data : text)] };
}

async function readOrientation(data: Uint8Array): Promise<{ tells: readonly Tell[]; instead?: Uint8Array }> {
  const { tells, orientation } = await readExif(data);
  return orientation === 1 ? { tells } : { tells, instead: chunk('eXIf', orientationOnly(orientation)) };
}

const times = (data: Uint8Array): string =>
  data.length < 7 ? '' : `${data[0]! * 256 + data[1]!}-${data[2]}-${data[3]} ${data[4]}:${data[5]}:${data[6]}`;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat(te(type), data);
  return concat(u32be(data.length), body, u32be(crc32(body)));
}

/** CRC-32 of ISO 3309, as PNG asks for. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
