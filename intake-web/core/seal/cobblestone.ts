import { hmac } from '@noble/hashes/hmac.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { Alarm } from '../alarm';
import { concat, equal, randomBytes, te } from '../bytes';

const SALT = 24;
const COMMITMENT = 32;
const TAG = 16;

/** Bytes of a chunk of plaintext. */
export const CHUNK = 16 * 1024;
/** Bytes of a whole chunk when sealed. */
export const SEALED_CHUNK = CHUNK + TAG;
/** Bytes before the first chunk: salt and key commitment. */
export const HEAD = SALT + COMMITMENT;

/** Bytes that a plaintext has when sealed: the last chunk is always shorter than a whole one and may be empty. */
export const sealedLength = (length: number): number => HEAD + length + TAG * (Math.floor(length / CHUNK) + 1);

/**
 * Cobblestone-256 of https://c2sp.org/chunked-encryption: AES-256-GCM in chunks of 16 KiB, keys by HKDF-Expand with SHA-512.
 * A box is sealed and opened by runs of chunks, so that a file need not fit into memory.
 */
export class Box {
  private constructor(
    /** Salt and key commitment, 56 bytes; they stand before the first chunk. */
    readonly head: Uint8Array,
    private readonly key: CryptoKey,
    private readonly nonce: Uint8Array,
  ) {}

  /**
   * @param key 32 uniformly random bytes
   * @param context must be given again to open
   * @param salt 24 bytes, never twice for one key; only tests choose it
   */
  static async make(key: Uint8Array, context: Uint8Array, salt = randomBytes(SALT)): Promise<Box> {
    const info = concat(te('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0'), salt, context);
    const okm = expand(key, info);
    const aes = await crypto.subtle.importKey('raw', okm.subarray(0, 32) as BufferSource, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return new Box(concat(salt, okm.subarray(44, 44 + COMMITMENT)), aes, okm.slice(32, 44));
  }

  /** @param head the first 56 bytes. @throws Alarm `ciphertext` when key or context are not those that the box was made with */
  static async of(key: Uint8Array, context: Uint8Array, head: Uint8Array): Promise<Box> {
    const box = await Box.make(key, context, head.slice(0, SALT));
    if (!equal(box.head, head)) throw new Alarm('ciphertext', 'the box belongs to another key or context');
    return box;
  }

  /**
   * Seals the chunks from number `first` on.
   * @param plaintext whole chunks; in the last run also the shorter one that ends the box, which may be empty. All calls have
   *   copied it when this returns its promise: from then on it may be overwritten or handed on
   * @param into memory for the sealed chunks; new memory when left out. Over a long file the browser spends as long on
   *   finding and clearing new memory as on sealing
   */
  async seal(first: number, plaintext: Uint8Array, isLast: boolean, into?: Uint8Array): Promise<Uint8Array> {
    const chunks = Math.floor(plaintext.length / CHUNK) + (isLast ? 1 : 0);
    const sealed = into?.subarray(0, plaintext.length + chunks * TAG) ?? new Uint8Array(plaintext.length + chunks * TAG);
    // All at once: each call waits for another thread, and one after the other they would wait 256 times for 4 MiB.
    await Promise.all(Array.from({ length: chunks }, async (_, i) => {
      const part = plaintext.subarray(i * CHUNK, (i + 1) * CHUNK);
      sealed.set(new Uint8Array(await crypto.subtle.encrypt(this.gcm(first + i), this.key, part as BufferSource)), i * SEALED_CHUNK);
    }));
    return sealed;
  }

  /**
   * Opens the sealed chunks from number `first` on. That the last of them ends the box is for the caller to know, by the length.
   * @throws Alarm `ciphertext` when a byte was changed or a chunk moved
   */
  async open(first: number, sealed: Uint8Array): Promise<Uint8Array> {
    const chunks = Math.ceil(sealed.length / SEALED_CHUNK);
    const opened = new Uint8Array(Math.max(0, sealed.length - chunks * TAG));
    await Promise.all(Array.from({ length: chunks }, async (_, i) => {
      opened.set(await this.openChunk(first + i, sealed.subarray(i * SEALED_CHUNK, (i + 1) * SEALED_CHUNK)), i * CHUNK);
    }));
    return opened;
  }

  private async openChunk(number: number, part: Uint8Array): Promise<Uint8Array> {
    try {
      return new Uint8Array(await crypto.subtle.decrypt(this.gcm(number), this.key, part as BufferSource));
    } catch (cause) {
      throw new Alarm('ciphertext', `chunk ${number} of the box was changed`, { cause });
    }
  }

  // Chunks number below 2^32 (64 TiB), so the counter touches the nonce's last four bytes only.
  private gcm(number: number): AesGcmParams {
    const iv = this.nonce.slice();
    const view = new DataView(iv.buffer);
    view.setUint32(8, view.getUint32(8) ^ number);
    return { name: 'AES-GCM', iv };
  }
}

/** A whole box at once; the parameters are those of {@link Box.make}. */
export async function encryptChunked(key: Uint8Array, context: Uint8Array, plaintext: Uint8Array, salt?: Uint8Array): Promise<Uint8Array> {
  const box = await Box.make(key, context, salt);
  return concat(box.head, await box.seal(0, plaintext, true));
}

/** @throws Alarm `ciphertext` when key or context differ or a byte was changed, cut off, added or moved */
export async function decryptChunked(key: Uint8Array, context: Uint8Array, ciphertext: Uint8Array): Promise<Uint8Array> {
  const body = ciphertext.subarray(HEAD);
  if (body.length % SEALED_CHUNK < TAG) throw new Alarm('ciphertext', 'the box is cut off');
  const box = await Box.of(key, context, ciphertext.subarray(0, HEAD));
  return box.open(0, body);
}

// The two blocks that are needed of HKDF-Expand; the library's refuses a key shorter than the hash, which this format uses.
function expand(key: Uint8Array, info: Uint8Array): Uint8Array {
  // The key is taken in once for both: a desk opens headlines by the ten thousand.
  const keyed = hmac.create(sha512, key);
  const first = keyed.clone().update(info).update(Uint8Array.of(1)).digest();
  return concat(first, keyed.clone().update(first).update(info).update(Uint8Array.of(2)).digest());
}
