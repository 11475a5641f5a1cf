import { edited, latin, readable, Source, type Edit } from './source';
import { BrokenFile, tell, type Found, type Tell } from './tell';
import { readXmp } from './xmp';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
/** How often the picture repeats. */
const LOOPS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

/** GIF 89a: comments, applications' blocks (XMP lives in one) and what lies behind the end. */
export async function readGif(file: Blob): Promise<Found> {
  const source = new Source(file);
  const tells: Tell[] = [];
  const edits: Edit[] = [];
  let at = 13 + colours((await source.bytes(10, 1))[0]!);
  for (;;) {
    const [mark, label] = [...(await source.bytes(at, 1)), (await source.bytes(at, Math.min(2, source.size - at)))[1]];
    if (mark === TRAILER) break;
    const end = await endOfBlock(source, at, mark!);
    if (mark === EXTENSION && (label === 0xfe || label === 0xff)) {
      const block = await source.bytes(at, end - at);
      if (!LOOPS.includes(latin(block.subarray(3, 14)))) {
        tells.push(...readBlock(label, block));
        edits.push({ from: at, to: end });
      }
    }
    at = end;
  }
  if (at + 1 < source.size) {
    tells.push(tell('CHANGES', 'after the end', `${source.size - at - 1} B`));
    edits.push({ from: at + 1, to: source.size });
  }
  return { tells, obstacles: [], without: async () => edited(file, edits) };
}

function readBlock(label: number, block: Uint8Array): Tell[] {
  if (label === 0xfe) return [tell('COMMENT', 'Comment', readable(block.subarray(3, -1)))];
  const name = latin(block.subarray(3, 14));
  return name.startsWith('XMP Data') ? readXmp(readable(block.subarray(14))) : [tell('OTHER', name, block)];
}

async function endOfBlock(source: Source, at: number, mark: number): Promise<number> {
  if (mark === EXTENSION) return endOfData(source, at + 2);
  if (mark !== IMAGE) throw new BrokenFile('a block of the GIF is none that is known');
  return endOfData(source, at + 11 + colours((await source.bytes(at + 9, 1))[0]!));
}

async function endOfData(source: Source, from: number): Promise<number> {
  let at = from;
  for (let [length] = await source.bytes(at, 1); length !== 0; [length] = await source.bytes(at, 1)) at += 1 + length!;
  return at + 1;
}

const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
