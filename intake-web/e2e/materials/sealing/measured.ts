/** What one round in the browser took, each for as many bytes as the file has. */
export interface Measured {
  /** AES-GCM by WebCrypto alone: 16 KiB a call, from memory, as many calls at once as the sealing makes. The median of some. */
  readonly ciphersMs: number;
  /** Sealed as the product does it, from memory. The median of as many, in turn with the cipher. */
  readonly sealsMs: number;
  /** The file read, hashed, padded and sealed, and let go. */
  readonly readsAndSealsMs: number;
  /** The file sent as it is. */
  readonly sendsMs: number;
  /** The file sealed and sent. */
  readonly sealsAndSendsMs: number;
}
