import { hmac } from '@noble/hashes/hmac.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { Alarm } from '../alarm';
import { concat, equal, randomBytes, te } from '../bytes';

const SALT = 24;
const COMMITMENT = 32;
const CHUNK = 16 * 1024;
const TAG = 16;

/**
 * Cobblestone-256 of https://c2sp.org/chunked-encryption: AES-256-GCM in chunks of 16 KiB, keys by HKDF-Expand with SHA-512.
 * @param key 32 uniformly random bytes
 * @param context must be given again to open
 * @param salt 24 bytes, never twice for one key; only tests choose it
 */
export async function encryptChunked(
  key: Uint8Array, context: Uint8Array, plaintext: Uint8Array, salt = randomBytes(SALT),
): Promise<Uint8Array> {
  const message = await deriveMessageKey(key, context, salt);
  const sealed = [salt, message.commitment];
  // The last chunk is always shorter than a full one and may be empty: that is the end mark.
  for (let chunk = 0; chunk * CHUNK <= plaintext.length; chunk++) {
    const part = plaintext.subarray(chunk * CHUNK, (chunk + 1) * CHUNK);
    sealed.push(new Uint8Array(await crypto.subtle.encrypt(gcm(message.nonce, chunk), message.key, part as BufferSource)));
  }
  return concat(...sealed);
}

/** @throws Alarm `ciphertext` when key or context differ or a byte was changed, cut off, added or moved */
export async function decryptChunked(key: Uint8Array, context: Uint8Array, ciphertext: Uint8Array): Promise<Uint8Array> {
  const body = ciphertext.subarray(SALT + COMMITMENT);
  if (body.length % (CHUNK + TAG) < TAG) throw new Alarm('ciphertext', 'the box is cut off');
  const message = await deriveMessageKey(key, context, ciphertext.subarray(0, SALT));
  if (!equal(message.commitment, ciphertext.subarray(SALT, SALT + COMMITMENT))) {
    throw new Alarm('ciphertext', 'the box belongs to another key or context');
  }
  const opened: Uint8Array[] = [];
  for (let chunk = 0; chunk * (CHUNK + TAG) < body.length; chunk++) {
    const part = body.subarray(chunk * (CHUNK + TAG), (chunk + 1) * (CHUNK + TAG));
    opened.push(await openChunk(message, chunk, part));
  }
  return concat(...opened);
}

interface MessageKey {
  readonly key: CryptoKey;
  readonly nonce: Uint8Array;
  readonly commitment: Uint8Array;
}

async function deriveMessageKey(inputKey: Uint8Array, context: Uint8Array, salt: Uint8Array): Promise<MessageKey> {
  const info = concat(te('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0'), salt, context);
  const okm = expand(inputKey, info).subarray(0, 32 + 12 + COMMITMENT);
  const key = await crypto.subtle.importKey('raw', okm.subarray(0, 32) as BufferSource, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { key, nonce: okm.slice(32, 44), commitment: okm.slice(44) };
}

// The two blocks that are needed of HKDF-Expand; the library's refuses a key shorter than the hash, which this format uses.
function expand(key: Uint8Array, info: Uint8Array): Uint8Array {
  // The key is taken in once for both: a desk opens headlines by the ten thousand.
  const keyed = hmac.create(sha512, key);
  const first = keyed.clone().update(info).update(Uint8Array.of(1)).digest();
  return concat(first, keyed.clone().update(first).update(info).update(Uint8Array.of(2)).digest());
}

async function openChunk(message: MessageKey, chunk: number, part: Uint8Array): Promise<Uint8Array> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(message.nonce, chunk), message.key, part as BufferSource));
  } catch (cause) {
    throw new Alarm('ciphertext', `chunk ${chunk} of the box was changed`, { cause });
  }
}

// Chunks number below 2^32 (64 TiB), so the counter touches the nonce's last four bytes only.
function gcm(nonce: Uint8Array, chunk: number): AesGcmParams {
  const iv = nonce.slice();
  const view = new DataView(iv.buffer);
  view.setUint32(8, view.getUint32(8) ^ chunk);
  return { name: 'AES-GCM', iv };
}
