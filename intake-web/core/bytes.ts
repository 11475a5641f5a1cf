import { hexToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { Alarm } from './alarm';

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as in every web standard. */
export const te = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of UTF-8 bytes. @throws TypeError on bytes that are not UTF-8 */
export const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Base64 with padding (RFC 4648 section 4); only the canonical spelling is read. */
export const b64 = (bytes: Uint8Array): string => base64.encode(bytes);

/** @throws Alarm `encoding` on anything but canonical padded base64 */
export const unb64 = (text: string): Uint8Array => decoded(() => base64.decode(text));

/** @throws Alarm `encoding` on anything but pairs of hex digits */
export const unhex = (text: string): Uint8Array => decoded(() => hexToBytes(text));

/** Fresh bytes of the platform's CSPRNG. */
export const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

export function u32be(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** Whether both hold the same bytes; the time taken tells only their lengths. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  return a.reduce((difference, byte, i) => difference | (byte ^ b[i]!), 0) === 0;
}

/** Overwrites keys that are no longer needed. Copies inside libraries are beyond reach. */
export function wipe(...secrets: Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}

function decoded(decode: () => Uint8Array): Uint8Array {
  try {
    return decode();
  } catch (cause) {
    throw new Alarm('encoding', 'these are no bytes in base64 or hex', { cause });
  }
}

export { concatBytes as concat, bytesToHex as hex } from '@noble/hashes/utils.js';
