import { describe, expect, it } from 'vitest';
import { hex, te, unhex } from './bytes';
import { readReceipt, toDigits, toHanzi, toWords } from './receipt/code';
import { receiptKeys, receiptRoot, receiptSalt } from './receipt/keys';
import { decryptChunked, encryptChunked } from './seal/cobblestone';
import { hashHex } from './seal/hash';
import type { Event } from './contract';
import { leafOf } from './seal/leaf';
import { padme } from './seal/padme';
import { testJson, VECTORS } from './testdata/files';

const vectors = testJson<{
  receipt: Record<string, string>;
  padme: Record<string, number>;
  leafCommitment: Record<string, string>;
  cobblestone256: Record<string, string>;
}>(`${VECTORS}/clue-v1.json`);

describe('clue-v1.json', () => {
  const { receipt } = vectors;
  const secret = unhex(receipt['secretHex']!);

  it('writes the receipt in its forms and reads each of them', () => {
    expect(toDigits(secret)).toBe(receipt['digits']);
    expect(toHanzi(secret)).toBe(`${receipt['characters']}${receipt['checkCharacter']}`);
    for (const form of [toDigits(secret), toHanzi(secret), toWords(secret)]) expect(readReceipt(form)).toEqual(secret);
  });

  it('derives every key of the receipt', async () => {
    const deploymentId = receipt['deploymentId']!;
    const keys = await receiptKeys(deploymentId, secret);
    expect(hex(receiptSalt(deploymentId))).toBe(receipt['saltHex']);
    expect(hex(await receiptRoot(deploymentId, secret))).toBe(receipt['rootHex']);
    expect(hex(keys.locator)).toBe(receipt['locatorHex']);
    expect(hex(keys.auth.publicKey)).toBe(receipt['authPublicKeyHex']);
    expect(hex(keys.selfKey)).toBe(receipt['selfKeyHex']);
    expect(hashHex(te(keys.mailbox.recipient))).toBe(receipt['ageRecipientSha256Hex']);
  });

  it.each(Object.entries(vectors.padme))('pads %s bytes to %s', (length, padded) => {
    expect(padme(Number(length))).toBe(padded);
  });

  it('commits to an event', () => {
    const { nonceHex, event, leafDataHex } = vectors.leafCommitment;
    expect(leafOf(unhex(nonceHex!), JSON.parse(event!) as Event)).toBe(leafDataHex);
  });

  it('boxes and unboxes with Cobblestone-256', async () => {
    const box = vectors.cobblestone256;
    const [key, salt, context] = [unhex(box['keyHex']!), unhex(box['saltHex']!), te(box['context']!)];
    const sealed = await encryptChunked(key, context, te(box['plaintext']!), salt);
    expect(hex(sealed)).toBe(box['ciphertextHex']);
    expect(await decryptChunked(key, context, sealed)).toEqual(te(box['plaintext']!));
  });
});
