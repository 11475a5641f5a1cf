import { boxUnder, type Box } from './boxes';
import type { Source } from './source';
import { BrokenFile } from './tell';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the samples of a track lie in the file, one range a chunk (ISO/IEC 14496-12, section 8.7). Empty for a track whose samples lie
 * in fragments.
 * @throws BrokenFile when a table points outside the file
 */
export async function trackRanges(source: Source, track: Box): Promise<Range[]> {
  const table = await boxUnder(source, track, 'mdia', 'minf', 'stbl');
  if (!table) return [];
  const offsets = await chunkOffsets(source, table);
  const sizes = await sampleSizes(source, table);
  const counts = await samplesPerChunk(source, table, offsets.length);
  let sample = 0;
  return offsets.map((from, chunk) => {
    let to = from;
    for (const last = sample + counts[chunk]!; sample < last; sample++) to += sizes(sample);
    if (to > source.size) throw new BrokenFile('a track has samples outside the file');
    return { from, to };
  });
}

async function chunkOffsets(source: Source, table: Box): Promise<number[]> {
  const short = await boxUnder(source, table, 'stco');
  const box = short ?? (await boxUnder(source, table, 'co64'));
  if (!box) return [];
  const width = short ? 4 : 8;
  const rows = await rowsOf(source, box, 4, width);
  return Array.from({ length: rows.byteLength / width }, (_, row) => (short ? rows.getUint32(4 * row) : Number(rows.getBigUint64(8 * row))));
}

async function sampleSizes(source: Source, table: Box): Promise<(sample: number) => number> {
  const box = await boxUnder(source, table, 'stsz');
  if (!box) throw new BrokenFile('a track does not say how long its samples are');
  const size = (await source.view(box.body + 4, 4)).getUint32(0);
  if (size > 0) return () => size;
  const rows = await rowsOf(source, box, 8, 4);
  return (sample) => (4 * sample < rows.byteLength ? rows.getUint32(4 * sample) : 0);
}

/** Rows say from which chunk on (counted from 1) how many samples a chunk holds. */
async function samplesPerChunk(source: Source, table: Box, chunks: number): Promise<Uint32Array> {
  const counts = new Uint32Array(chunks);
  const box = await boxUnder(source, table, 'stsc');
  if (!box) return counts;
  const rows = await rowsOf(source, box, 4, 12);
  for (let row = 0; row < rows.byteLength; row += 12) counts.fill(rows.getUint32(row + 4), Math.max(0, rows.getUint32(row) - 1));
  const most = source.size;
  if (counts.reduce((sum, count) => sum + count, 0) > most) throw new BrokenFile('a track has more samples than the file has bytes');
  return counts;
}

/** The rows of a table whose count stands behind `skip` bytes. */
async function rowsOf(source: Source, { body, to }: Box, skip: number, width: number): Promise<DataView> {
  const count = (await source.view(body + skip, 4)).getUint32(0);
  if (body + skip + 4 + count * width > to) throw new BrokenFile('a table of a track is longer than its box');
  return source.view(body + skip + 4, count * width);
}
