import { expand, extract } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, hex, te } from '../bytes';

/** H of the protocol: SHA-256 over the parts put together. */
export const H = (...parts: Uint8Array[]): Uint8Array => sha256(concat(...parts));

/** H as lower-case hex. */
export const hashHex = (...parts: Uint8Array[]): string => hex(H(...parts));

/** HMAC-SHA-256. */
export const mac = (key: Uint8Array, data: Uint8Array): Uint8Array => hmac(sha256, key, data);

/** HKDF-Extract of RFC 5869 with SHA-256 and no salt: a uniform key out of secrets put together. */
export const extractKey = (...secrets: Uint8Array[]): Uint8Array => extract(sha256, concat(...secrets));

/** HKDF-Expand of RFC 5869 with SHA-256; the info is `clue/v1/` and the label. */
export const expandKey = (prk: Uint8Array, label: string, length: number): Uint8Array =>
  expand(sha256, prk, te(`clue/v1/${label}`), length);
