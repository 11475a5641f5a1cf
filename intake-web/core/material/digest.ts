import { hex } from '../bytes';

/** SHA-256 over pieces as they come. */
export interface Digest {
  readonly update: (piece: Uint8Array) => void;
  /** Lower-case hex. */
  readonly end: () => string;
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
