/** What one round in the browser took, each for the whole file. */
export interface Measured {
  /** AES-GCM by WebCrypto alone: 16 KiB a call, from memory, as many calls at once as the sealing makes. */
  readonly ciphersMs: number;
  /** The file read, hashed, padded and sealed, and let go. */
  readonly sealsMs: number;
  /** The file sent as it is. */
  readonly sendsMs: number;
  /** The file sealed and sent. */
  readonly sealsAndSendsMs: number;
}
