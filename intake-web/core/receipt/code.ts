import { wordlist as hanzi } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { hex, randomBytes } from '../bytes';
import { H } from '../seal/hash';
import { dammDigit } from './damm';

/** Bytes of a receipt's secret: 88 bits. */
export const SECRET_LENGTH = 11;

const DIGITS = 27;
const WORDS = 8;

/** What was typed is no receipt; says nothing of which part is wrong. */
export class ReceiptMistyped extends Error {
  override readonly name = 'ReceiptMistyped';
}

export const newSecret = (): Uint8Array => randomBytes(SECRET_LENGTH);

/** 28 digits in groups of four: the number with 27 digits, then its Damm digit. */
export function toDigits(secret: Uint8Array): string {
  const digits = BigInt(`0x${hex(secret)}`).toString().padStart(DIGITS, '0');
  return `${digits}${dammDigit(digits)}`.match(/.{4}/g)!.join(' ');
}

/** Eight characters of the BIP-39 simplified Chinese list and a ninth as a check. */
export const toHanzi = (secret: Uint8Array): string => indexes(secret).map((i) => hanzi[i]).join('');

/** The same with the English list, separated by spaces. */
export const toWords = (secret: Uint8Array): string => indexes(secret).map((i) => english[i]).join(' ');

/**
 * Reads a receipt in any of its three forms, full-width digits, any spacing and hyphens included.
 * @throws ReceiptMistyped when the form or the check does not fit
 */
export function readReceipt(typed: string): Uint8Array {
  const text = typed.normalize('NFKC').toLowerCase().replace(/[\s\p{Pd}]/gu, '');
  const secret = /^\d/.test(text) ? fromDigits(text) : fromList(text, /^[a-z]/.test(text) ? english : hanzi);
  if (!secret) throw new ReceiptMistyped();
  return secret;
}

function fromDigits(text: string): Uint8Array | undefined {
  if (!/^\d{28}$/.test(text) || dammDigit(text) !== '0') return undefined;
  return toSecret(BigInt(text.slice(0, DIGITS)));
}

// English words run together once the spaces are gone: of all ways to part them, the one that the check word confirms counts.
function fromList(text: string, list: string[]): Uint8Array | undefined {
  return partings(text, list, WORDS + 1).map(confirmed).find((secret) => secret !== undefined);
}

function partings(text: string, list: string[], count: number): number[][] {
  if (count === 0) return text === '' ? [[]] : [];
  return list.flatMap((word, i) =>
    text.startsWith(word) ? partings(text.slice(word.length), list, count - 1).map((rest) => [i, ...rest]) : []);
}

function confirmed(words: number[]): Uint8Array | undefined {
  const secret = toSecret(words.slice(0, WORDS).reduce((number, word) => number << 11n | BigInt(word), 0n));
  return secret && checkIndex(secret) === words[WORDS] ? secret : undefined;
}

function toSecret(number: bigint): Uint8Array | undefined {
  if (number >> 88n !== 0n) return undefined;
  return Uint8Array.from({ length: SECRET_LENGTH }, (_, i) => Number(number >> BigInt(8 * (SECRET_LENGTH - 1 - i)) & 0xffn));
}

function indexes(secret: Uint8Array): number[] {
  const number = BigInt(`0x${hex(secret)}`);
  const words = Array.from({ length: WORDS }, (_, i) => Number(number >> BigInt(11 * (WORDS - 1 - i)) & 0x7ffn));
  return [...words, checkIndex(secret)];
}

function checkIndex(secret: Uint8Array): number {
  const [first, second] = H(secret) as unknown as [number, number];
  return first << 3 | second >> 5;
}
