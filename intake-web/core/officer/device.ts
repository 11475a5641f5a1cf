import { base32nopad } from '@scure/base';
import { concat, hex, randomBytes, unhex } from '../bytes';
import { H } from '../seal/hash';

/** The file that an officer keeps on his devices; with the password it opens his user key. Never on a server. */
export interface DeviceFile {
  readonly v: 1;
  readonly user: string;
  /** 16 bytes, hex. */
  readonly secretKey: string;
  /** The same to write down, see {@link paperCode}. */
  readonly paper: string;
}

/** What was typed or chosen is no secret key. */
export class SecretKeyMistyped extends Error {
  override readonly name = 'SecretKeyMistyped';
}

export function newDevice(user: string): DeviceFile {
  const secretKey = randomBytes(16);
  return { v: 1, user, secretKey: hex(secretKey), paper: paperCode(secretKey) };
}

/** 28 characters in groups of four: base32 of the key and one byte of its hash. */
export const paperCode = (secretKey: Uint8Array): string =>
  base32nopad.encode(concat(secretKey, H(secretKey).subarray(0, 1))).match(/.{4}/g)!.join(' ');

/** The secret key of a paper code, however it is spaced or cased. @throws SecretKeyMistyped */
export function readPaper(typed: string): Uint8Array {
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const bytes = /^[A-Z2-7]{28}$/.test(code) ? decode(code) : new Uint8Array();
  const secretKey = bytes.slice(0, 16);
  if (bytes.length !== 17 || H(secretKey)[0] !== bytes[16]) throw new SecretKeyMistyped();
  return secretKey;
}

// 28 characters hold four bits more than 17 bytes; the library refuses them unless they are zero.
function decode(code: string): Uint8Array {
  try {
    return base32nopad.decode(code);
  } catch {
    return new Uint8Array();
  }
}

/** The secret key of a device file, held by the platform so that no script can read it again. @throws SecretKeyMistyped */
export async function importDevice(file: DeviceFile): Promise<CryptoKey> {
  if (file.v !== 1 || !/^[0-9a-f]{32}$/.test(file.secretKey)) throw new SecretKeyMistyped();
  return importSecretKey(unhex(file.secretKey));
}

/** An HMAC-SHA-256 key that cannot be exported; the desk keeps it in the browser's storage as it is. */
export const importSecretKey = (secretKey: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secretKey as BufferSource, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
