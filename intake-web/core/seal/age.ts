import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient, Stanza, type Identity, type Recipient } from 'age-encryption';
import { bech32 } from '@scure/base';
import { Alarm } from '../alarm';
import { hashHex } from './hash';

/** Largest age header that is read or written, in bytes (sealing.md section 9). */
export const MAX_HEADER = 16 * 1024;

const CTX_STANZA = 'ctx.clue/v1';
const HYBRID_STANZA = 'mlkem768x25519';

/** An age-pq key pair: `AGE-SECRET-KEY-PQ-1…` and `age1pq1…`. */
export interface AgeKey {
  readonly identity: string;
  readonly recipient: string;
}

export async function newAgeKey(): Promise<AgeKey> {
  return ageKey(await generateHybridIdentity());
}

/** The key pair of a 32-byte seed. */
export async function ageKeyOfSeed(seed: Uint8Array): Promise<AgeKey> {
  return ageKey(bech32.encodeFromBytes('AGE-SECRET-KEY-PQ-', seed).toUpperCase());
}

/** @throws Alarm `recipient-stanza` for any other type of key: there is no way down to X25519 or a passphrase */
export async function ageKey(identity: string): Promise<AgeKey> {
  if (!identity.startsWith('AGE-SECRET-KEY-PQ-1')) throw new Alarm('recipient-stanza', 'only mlkem768x25519 keys are used');
  try {
    return { identity, recipient: await identityToRecipient(identity) };
  } catch (cause) {
    throw new Alarm('encoding', 'this is no age key', { cause });
  }
}

/** Encrypts to exactly one recipient under a context (sealing.md section 4, point 2). */
export async function ageEncrypt(recipient: string, ctx: Uint8Array, plaintext: Uint8Array): Promise<Uint8Array> {
  if (!recipient.startsWith('age1pq1')) throw new Alarm('recipient-stanza', 'only mlkem768x25519 recipients are used');
  const encrypter = new Encrypter();
  encrypter.addRecipient(contextStanza(ctx));
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plaintext);
}

/**
 * Opens an age file that was made for this key and this context and for nothing else.
 * @throws Alarm when the header is too large, a stanza is missing or too many, the context or key is another, a byte was changed
 */
export async function ageDecrypt(key: AgeKey, ctx: Uint8Array, file: Uint8Array): Promise<Uint8Array> {
  refuseOversizedHeader(file);
  // Identities are asked in turn: the guard sees every stanza before the key does, and never yields a file key itself.
  return decrypt(file, { unwrapFileKey: (stanzas) => (checkStanzas(stanzas, ctx), null) }, key.identity);
}

/** Opens with the given identities. The published vectors, which carry no context, enter here. */
export async function decrypt(file: Uint8Array, ...identities: (Identity | string)[]): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(file);
  } catch (cause) {
    if (cause instanceof Alarm) throw cause;
    throw new Alarm('ciphertext', 'the file was made for another key, or changed', { cause });
  }
}

function contextStanza(ctx: Uint8Array): Recipient {
  return { wrapFileKey: () => [new Stanza([CTX_STANZA, hashHex(ctx)], new Uint8Array(0))] };
}

function checkStanzas(stanzas: Stanza[], ctx: Uint8Array): void {
  const contexts = stanzas.filter((stanza) => stanza.args[0] === CTX_STANZA);
  const others = stanzas.filter((stanza) => stanza.args[0] !== CTX_STANZA);
  if (others.length !== 1 || others[0]!.args[0] !== HYBRID_STANZA) {
    throw new Alarm('recipient-stanza', 'the file must have exactly one mlkem768x25519 stanza');
  }
  if (contexts.length !== 1) throw new Alarm('context-stanza', 'the file must have exactly one context stanza');
  const [context] = contexts as [Stanza];
  if (context.args.length !== 2 || context.body.length !== 0 || context.args[1] !== hashHex(ctx)) {
    throw new Alarm('context-stanza', 'the file was made for another place');
  }
}

function refuseOversizedHeader(file: Uint8Array): void {
  const start = new TextDecoder('latin1').decode(file.subarray(0, MAX_HEADER));
  // The MAC line is the last of the header: "--- " and 43 characters of base64.
  if (!/\n--- [^\n]*\n/.test(start)) throw new Alarm('header-too-large', `no age header ends within ${MAX_HEADER} bytes`);
}
