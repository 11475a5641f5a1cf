import { b64, concat, unb64 } from '../../core/bytes';

const CHUNK = 64 * 1024 + 16;

/** What somebody can do to a ciphertext without its key: names, and the doing to its base64 form. */
export const edits: readonly (readonly [string, (ciphertext: string) => string])[] = [
  ['edited in its first byte', at(() => 0)],
  ['edited in its header', at(() => 200)],
  ['edited in its middle', at((length) => length >> 1)],
  ['edited in its last byte', at((length) => length - 1)],
  ['truncated by a byte', onBytes((bytes) => bytes.subarray(0, -1))],
  ['truncated to its header', onBytes((bytes) => bytes.subarray(0, bytes.length >> 2))],
  ['extended by a byte', onBytes((bytes) => concat(bytes, new Uint8Array(1)))],
  ['extended by itself', onBytes((bytes) => concat(bytes, bytes))],
  ['emptied', onBytes(() => new Uint8Array())],
];

/** The chunks of an age payload exchanged: the payload follows the header and a nonce of 16 bytes. */
export const reordered = onBytes((bytes) => {
  const start = Buffer.from(bytes).indexOf('\n', Buffer.from(bytes).indexOf('\n--- ') + 1) + 1 + 16;
  const [first, second] = [bytes.subarray(start, start + CHUNK), bytes.subarray(start + CHUNK, start + 2 * CHUNK)];
  return concat(bytes.subarray(0, start), second, first, bytes.subarray(start + 2 * CHUNK));
});

function onBytes(edit: (bytes: Uint8Array) => Uint8Array): (ciphertext: string) => string {
  return (ciphertext) => b64(edit(unb64(ciphertext)));
}

function at(place: (length: number) => number): (ciphertext: string) => string {
  return onBytes((bytes) => bytes.map((byte, i) => (i === place(bytes.length) ? byte ^ 1 : byte)));
}
