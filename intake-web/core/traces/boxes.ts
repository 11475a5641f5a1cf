import { te } from '../bytes';
import { blanked, overwritten, type Edit, type Source } from './source';
import { BrokenFile } from './tell';

/** A box of the ISO base media file format (ISO/IEC 14496-12); QuickTime calls it an atom. */
export interface Box {
  readonly type: string;
  readonly from: number;
  /** Where what it holds begins. */
  readonly body: number;
  readonly to: number;
}

/** The boxes that stand one after another in this range. @throws BrokenFile when one is longer than the range */
export async function boxesIn(source: Source, from: number, to: number): Promise<Box[]> {
  const boxes: Box[] = [];
  // QuickTime ends some lists with four zeros.
  for (let at = from; at + 8 <= to; at = boxes.at(-1)!.to) boxes.push(await boxAt(source, at, to));
  return boxes;
}

/** What a box holds, behind `skip` bytes of its own. */
export const boxesOf = (source: Source, { body, to }: Box, skip = 0): Promise<Box[]> => boxesIn(source, body + skip, to);

/** The first box at the end of this path below `box`. */
export async function boxUnder(source: Source, box: Box, ...path: readonly string[]): Promise<Box | undefined> {
  const [type, ...rest] = path;
  if (type === undefined) return box;
  const child = (await boxesOf(source, box)).find((one) => one.type === type);
  return child && boxUnder(source, child, ...rest);
}

/** Makes room that every player skips, of the same length: offsets elsewhere in the file still hold. */
export const freed = ({ from, body, to }: Box): Edit[] => [overwritten(from + 4, te('free')), blanked(body, to)];

async function boxAt(source: Source, from: number, limit: number): Promise<Box> {
  const head = await source.view(from, 8);
  const type = await source.text(from + 4, 4);
  const short = head.getUint32(0);
  if (short === 1) return checked({ type, from, body: from + 16, to: from + Number((await source.view(from + 8, 8)).getBigUint64(0)) }, limit);
  return checked({ type, from, body: from + 8, to: short === 0 ? limit : from + short }, limit);
}

function checked(box: Box, limit: number): Box {
  if (box.to < box.body || box.to > limit) throw new BrokenFile(`the box ${box.type} is longer than what holds it`);
  return box;
}
