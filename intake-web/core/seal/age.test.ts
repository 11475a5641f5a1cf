import { Encrypter, generateX25519Identity, identityToRecipient, Stanza } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { concat, te } from '../bytes';
import { ageDecrypt, ageEncrypt, ageKey, MAX_HEADER, newAgeKey, type AgeKey } from './age';
import { hashHex } from './hash';

const CTX = te('clue/v1\ntest.example\n');
const CONTEXT = new Stanza(['ctx.clue/v1', hashHex(CTX)], new Uint8Array());
let key: AgeKey;
let other: AgeKey;

beforeAll(async () => {
  [key, other] = [await newAgeKey(), await newAgeKey()];
});

/** A file of stock age with extra stanzas before that of the recipients. */
async function stock(stanzas: Stanza[], ...recipients: string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  if (stanzas.length > 0) encrypter.addRecipient({ wrapFileKey: () => stanzas });
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt('hello');
}

const refused = (file: Uint8Array, code: string) => expect(ageDecrypt(key, CTX, file)).rejects.toMatchObject({ name: 'Alarm', code });

describe('our door', () => {
  it('opens what it sealed, and what stock age sealed with the context stanza', async () => {
    expect(await ageDecrypt(key, CTX, await ageEncrypt(key.recipient, CTX, te('hello')))).toEqual(te('hello'));
    expect(await ageDecrypt(key, CTX, await stock([CONTEXT], key.recipient))).toEqual(te('hello'));
  });

  it('refuses a file without our context, with another one, or with two', async () => {
    await refused(await stock([], key.recipient), 'context-stanza');
    await refused(await ageEncrypt(key.recipient, te('elsewhere'), te('hello')), 'context-stanza');
    await refused(await stock([CONTEXT, CONTEXT], key.recipient), 'context-stanza');
    await refused(await stock([new Stanza([...CONTEXT.args, 'more'], CONTEXT.body)], key.recipient), 'context-stanza');
    await refused(await stock([new Stanza(CONTEXT.args, te('body'))], key.recipient), 'context-stanza');
  });

  it('refuses a second reader, whatever his key', async () => {
    const x25519 = await identityToRecipient(await generateX25519Identity());
    await refused(await stock([CONTEXT], key.recipient, other.recipient), 'recipient-stanza');
    await refused(await stock([CONTEXT], key.recipient, x25519), 'recipient-stanza');
    await refused(await stock([CONTEXT, new Stanza(['grease', 'x'], new Uint8Array())], key.recipient), 'recipient-stanza');
  });

  it('refuses every way down: X25519 alone, a passphrase, armor', async () => {
    const identity = await generateX25519Identity();
    await expect(ageKey(identity)).rejects.toMatchObject({ code: 'recipient-stanza' });
    await expect(ageEncrypt(await identityToRecipient(identity), CTX, te(''))).rejects.toMatchObject({ code: 'recipient-stanza' });
    await refused(await stock([CONTEXT], await identityToRecipient(identity)), 'recipient-stanza');
    await refused(te('-----BEGIN AGE ENCRYPTED FILE-----\n'), 'header-too-large');
  });

  it('refuses a header that does not end within 16 KiB, before any of it is parsed', async () => {
    const wide = new Stanza(['ctx.clue/v1', 'x'.repeat(MAX_HEADER)], new Uint8Array());
    await refused(await stock([wide], key.recipient), 'header-too-large');
    await refused(new Uint8Array(3 * MAX_HEADER), 'header-too-large');
  });

  it('refuses another key, and any byte changed, cut off or added', async () => {
    const file = await ageEncrypt(key.recipient, CTX, te('hello'));
    await expect(ageDecrypt(other, CTX, file)).rejects.toMatchObject({ code: 'ciphertext' });
    for (const edited of [file.slice(0, -1), concat(file, Uint8Array.of(0)), flip(file, file.length - 1), flip(file, 30), flip(file, 1000)]) {
      await expect(ageDecrypt(key, CTX, edited)).rejects.toThrow();
    }
  });

  const flip = (file: Uint8Array, at: number): Uint8Array => file.map((byte, i) => (i === at ? byte ^ 1 : byte));
});
