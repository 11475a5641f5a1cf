import { hashHex } from '../seal/hash';

/** The largest document whose hash is taken, in bytes: it is read whole. */
export const MAX_BASIS = 64 * 1024 ** 2;

/** Hash of the document that is a request's legal basis. The document itself goes nowhere. */
export const basisHash = (document: Uint8Array): string => hashHex(document);
