import { concat, te } from '../bytes';
import { boxesIn, boxesOf, type Box } from './boxes';
import { orientationOnly, readExif } from './exif';
import { blanked, edited, overwritten, readable, Source, type Edit } from './source';
import { BrokenFile, tell, type Found, type Tell } from './tell';
import type { Range } from './trackRanges';
import { readXmp } from './xmp';

/** HEIC and AVIF (ISO/IEC 23008-12): the items with Exif and XMP are emptied where they lie. How the picture is turned is said elsewhere (`irot`). */
export async function readHeic(file: Blob): Promise<Found> {
  const source = new Source(file);
  const meta = (await boxesIn(source, 0, source.size)).find(({ type }) => type === 'meta');
  if (!meta) throw new BrokenFile('the picture does not say what it holds');
  const parts = await boxesOf(source, meta, 4);
  const kinds = await itemKinds(source, parts.find(({ type }) => type === 'iinf'));
  const places = await itemPlaces(source, parts);
  const tells: Tell[] = [];
  const edits: Edit[] = [];
  for (const [item, kind] of kinds) {
    const ranges = (places.get(item) ?? []).filter(({ from, to }) => to > from);
    if (kind !== 'Exif' && kind !== 'mime' || ranges.length === 0) continue;
    tells.push(...(await readItem(kind, concat(...(await Promise.all(ranges.map(({ from, to }) => source.bytes(from, to - from))))))));
    edits.push(...ranges.flatMap((range, index) => (index === 0 ? emptied(range, kind) : blanked(range.from, range.to))));
  }
  return { tells, obstacles: [], without: async () => (tells.length > 0 ? edited(file, edits) : file) };
}

/** Exif begins with the distance to its TIFF structure. */
async function readItem(kind: string, data: Uint8Array): Promise<readonly Tell[]> {
  if (data.every((byte) => byte === 0)) return [];
  if (kind === 'mime') return readable(data).includes('<rdf:RDF') ? readXmp(readable(data)) : [];
  if (data.length < 4) return [tell('OTHER', 'Exif', data)];
  return (await readExif(data.subarray(4 + new DataView(data.buffer, data.byteOffset).getUint32(0)))).tells;
}

/** An Exif or XMP without entries, so that readers find nothing rather than a fault. */
function emptied({ from, to }: Range, kind: string): Edit[] {
  const nothing = kind === 'Exif' ? concat(new Uint8Array(4), orientationOnly(1)) : te('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>');
  if (to - from < nothing.length) return [blanked(from, to)];
  return [overwritten(from, nothing), blanked(from + nothing.length, to)];
}

async function itemKinds(source: Source, iinf: Box | undefined): Promise<Map<number, string>> {
  const kinds = new Map<number, string>();
  if (!iinf) return kinds;
  const wide = (await source.view(iinf.body, 1)).getUint8(0) !== 0;
  for (const { type, body } of await boxesOf(source, iinf, wide ? 8 : 6)) {
    const version = (await source.view(body, 1)).getUint8(0);
    if (type !== 'infe' || version < 2) continue;
    const item = version === 2 ? (await source.view(body + 4, 2)).getUint16(0) : (await source.view(body + 4, 4)).getUint32(0);
    kinds.set(item, await source.text(body + (version === 2 ? 8 : 10), 4));
  }
  return kinds;
}

/** Table `iloc`: for each item the ranges in the file, or in `idat`, where it lies. */
async function itemPlaces(source: Source, parts: readonly Box[]): Promise<Map<number, Range[]>> {
  const places = new Map<number, Range[]>();
  const iloc = parts.find(({ type }) => type === 'iloc');
  if (!iloc) return places;
  const idat = parts.find(({ type }) => type === 'idat')?.body ?? 0;
  const read = numbersOf(await source.view(iloc.body, iloc.to - iloc.body));
  const version = read(1);
  read(3);
  const widths = read(2);
  const [offset, length, base, index] = [12, 8, 4, 0].map((shift) => (widths >> shift) & 15) as [number, number, number, number];
  for (let count = read(version < 2 ? 2 : 4); count > 0; count--) {
    const item = read(version < 2 ? 2 : 4);
    const inside = version > 0 && (read(2) & 15) === 1;
    read(2);
    const start = read(base) + (inside ? idat : 0);
    places.set(item, Array.from({ length: read(2) }, () => {
      if (version > 0) read(index);
      const from = start + read(offset);
      return { from, to: from + read(length) };
    }));
  }
  return places;
}

/** Reads one number of so many bytes after another. @throws BrokenFile behind the end */
function numbersOf(view: DataView): (width: number) => number {
  let at = 0;
  return (width) => {
    if (at + width > view.byteLength) throw new BrokenFile('a table of the picture is cut off');
    let value = 0;
    for (const end = at + width; at < end; at++) value = value * 256 + view.getUint8(at);
    return value;
  };
}
