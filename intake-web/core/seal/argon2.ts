/** Cost of Argon2id v1.3 (RFC 9106): memory in KiB, passes, lanes. */
export interface Cost {
  readonly m: number;
  readonly t: number;
  readonly p: number;
}

/** For receipts, whose 88 bits need little stretching. */
export const RECEIPT_COST: Cost = { m: 19456, t: 2, p: 1 };

/** For officers' passwords; a server that asks for less is not obeyed. */
export const PASSWORD_COST: Cost = { m: 131072, t: 3, p: 1 };

/** How a secret is stretched; a page may have a worker do it, so that it stays alive meanwhile. */
export type Stretch = (password: Uint8Array, salt: Uint8Array, cost: Cost) => Promise<Uint8Array>;

/**
 * Argon2id, 32 bytes. Tor Browser's "Safer" level has no WebAssembly: there the same is computed in plain JavaScript, which
 * takes some seconds.
 */
export async function argon2id(password: Uint8Array, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  return 'WebAssembly' in globalThis ? withWebAssembly(password, salt, cost) : withoutWebAssembly(password, salt, cost);
}

async function withWebAssembly(password: Uint8Array, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  // This one algorithm; the library's front door would bring all thirty to a telephone.
  const { default: library } = await import('hash-wasm/dist/argon2.umd.min.js');
  return library.argon2id({
    password, salt, memorySize: cost.m, iterations: cost.t, parallelism: cost.p, hashLength: 32, outputType: 'binary',
  });
}

async function withoutWebAssembly(password: Uint8Array, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  return argon2idAsync(password, salt, { m: cost.m, t: cost.t, p: cost.p, dkLen: 32 });
}
