import { hex } from '../bytes';

/** SHA-256 over pieces as they come. */
export interface Digest {
  readonly update: (piece: Uint8Array) => void;
  /** Lower-case hex. */
  readonly end: () => string;
}

/** As {@link Digest}, by another thread maybe: a piece that it was given is not the giver's any more. */
export interface DigestElsewhere {
  /** @returns when the next piece may be given, so that they do not pile up */
  readonly update: (piece: Uint8Array) => void | Promise<void>;
  readonly end: () => string | Promise<string>;
}

/** Tor Browser's "Safer" level has no WebAssembly: there it is plain JavaScript, which reads some megabytes a second. */
export async function newDigest(): Promise<Digest> {
  if (!('WebAssembly' in globalThis)) return withoutWebAssembly();
  const { default: library } = await import('hash-wasm/dist/sha256.umd.min.js');
  const sha256 = (await library.createSHA256()).init();
  return { update: (piece) => void sha256.update(piece), end: () => sha256.digest('hex') };
}

async function withoutWebAssembly(): Promise<Digest> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const running = sha256.create();
  return { update: (piece) => void running.update(piece), end: () => hex(running.digest()) };
}
