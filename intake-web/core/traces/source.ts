import { BrokenFile } from './tell';

const PIECE = 64 * 1024;
const ZEROS = new Uint8Array(1024 * 1024);

/** A file read by small pieces, however large it is. */
export class Source {
  private start = 0;
  private piece = new Uint8Array(0);

  constructor(readonly file: Blob) {}

  get size(): number {
    return this.file.size;
  }

  /** @throws BrokenFile when the file ends before */
  async bytes(at: number, length: number): Promise<Uint8Array> {
    if (!Number.isSafeInteger(at + length) || at < 0 || length < 0 || at + length > this.size) throw new BrokenFile('the file ends too early');
    if (length > PIECE) return new Uint8Array(await this.file.slice(at, at + length).arrayBuffer());
    if (at < this.start || at + length > this.start + this.piece.length) await this.move(at);
    return this.piece.subarray(at - this.start, at - this.start + length);
  }

  async view(at: number, length: number): Promise<DataView> {
    const bytes = await this.bytes(at, length);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Latin-1 text: names of boxes and chunks. */
  async text(at: number, length: number): Promise<string> {
    return latin(await this.bytes(at, length));
  }

  private async move(at: number): Promise<void> {
    this.piece = new Uint8Array(await this.file.slice(at, at + PIECE).arrayBuffer());
    this.start = at;
  }
}

/** One byte, one character. */
export const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** UTF-8 as far as it is; what a file tells is shown even when it is misspelt. */
export const readable = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Bytes from `from` (inclusive) to `to` (exclusive) give way to `bytes`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly bytes?: Uint8Array | Blob;
}

/** The bytes at their place are overwritten by as many zeros. */
export const blanked = (from: number, to: number): Edit => ({ from, to, bytes: zeros(to - from) });

export const overwritten = (from: number, bytes: Uint8Array): Edit => ({ from, to: from + bytes.length, bytes });

/** A file that refers to slices of the old one: nothing is copied until it is read. Where edits overlap, the first one holds. */
export function edited(file: Blob, edits: readonly Edit[]): Blob {
  const parts: BlobPart[] = [];
  let at = 0;
  for (const { from, to, bytes } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    parts.push(file.slice(at, from));
    if (bytes) parts.push(bytes as BlobPart);
    at = to;
  }
  return new Blob([...parts, file.slice(at)], { type: file.type });
}

function zeros(length: number): Blob {
  const whole = Array.from({ length: Math.floor(length / ZEROS.length) }, () => ZEROS);
  return new Blob([...whole, ZEROS.subarray(0, length % ZEROS.length)]);
}
