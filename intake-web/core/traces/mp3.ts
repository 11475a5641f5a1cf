import { edited, latin, readable, Source, type Edit } from './source';
import { named, tell, type Found, type Tell } from './tell';

/** Names of frames of ID3v2.3 and 2.4; the older three letters and all others are told as they are. */
const FRAMES: Readonly<Record<string, string>> = {
  TPE1: 'artist', TCOM: 'composer credit', TIT2: 'title', TSSE: 'encoder', TENC: 'encoded by', TDRC: 'date', TYER: 'date', COMM: 'comment',
  TCOP: 'copyright', APIC: 'picture thumbnail', TALB: 'album title', TOWN: 'owner', PRIV: 'private', GEOB: 'object', UFID: 'uniqueid',
};

/** MP3: the tags before and behind the sound (ID3v2, ID3v1, APE). The frames of sound are the same. */
export async function readMp3(file: Blob): Promise<Found> {
  const source = new Source(file);
  const tells: Tell[] = [];
  const edits: Edit[] = [];
  const start = await endOfId3v2(source);
  if (start > 0) {
    tells.push(...frames(await source.bytes(10, Math.min(64 * 1024, start - 10))));
    edits.push({ from: 0, to: start });
  }
  let end = source.size;
  if (end >= start + 128 && (await source.text(end - 128, 3)) === 'TAG') {
    end -= 128;
    tells.push(tell('AUTHOR', 'ID3v1', readable(await source.bytes(end + 3, 94))));
  }
  const ape = await startOfApe(source, end);
  if (ape < end) tells.push(tell('OTHER', 'APE', `${end - ape} B`));
  if (ape < source.size) edits.push({ from: Math.max(ape, start), to: source.size });
  return { tells, obstacles: [], without: async () => (tells.length > 0 ? edited(file, edits) : file) };
}

async function endOfId3v2(source: Source): Promise<number> {
  const head = await source.bytes(0, Math.min(10, source.size));
  if (head.length < 10 || latin(head.subarray(0, 3)) !== 'ID3') return 0;
  const length = head.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  await source.bytes(9 + length, 1);
  return 10 + length;
}

function frames(tag: Uint8Array): Tell[] {
  const tells: Tell[] = [];
  const view = new DataView(tag.buffer, tag.byteOffset, tag.length);
  for (let at = 0; at + 11 <= tag.length && tag[at] !== 0; at += 10 + view.getUint32(at + 4)) {
    const id = latin(tag.subarray(at, at + 4));
    tells.push(named(FRAMES[id] ?? id, readable(tag.subarray(at + 11, at + 10 + view.getUint32(at + 4)))));
  }
  return tells.length > 0 ? tells : [tell('OTHER', 'ID3', tag)];
}

/** An APE tag ends with a foot that says how long it is, its head of 32 bytes aside. */
async function startOfApe(source: Source, end: number): Promise<number> {
  if (end < 32 || (await source.text(end - 32, 8)) !== 'APETAGEX') return end;
  const foot = await source.view(end - 32, 32);
  const head = foot.getUint32(20, true) & 0x80000000 ? 32 : 0;
  return Math.max(0, end - foot.getUint32(12, true) - head);
}
