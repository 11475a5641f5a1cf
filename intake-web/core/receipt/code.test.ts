import { describe, expect, it } from 'vitest';
import { unhex } from '../bytes';
import { newSecret, readReceipt, ReceiptMistyped, toDigits, toHanzi, toWords } from './code';

const secret = unhex('0102030405060708090a0b');

describe('a receipt', () => {
  it('is read back from each of its forms, whatever the bits', () => {
    for (const bytes of [new Uint8Array(11), new Uint8Array(11).fill(255), ...Array.from({ length: 50 }, newSecret)]) {
      for (const form of [toDigits, toHanzi, toWords]) expect(readReceipt(form(bytes))).toEqual(bytes);
    }
  });

  it('is read however it is typed: full width, without spaces, with hyphens, in capitals, over several lines', () => {
    expect(readReceipt('００１２　１８４２－６１８２ 4569\n678984012916')).toEqual(secret);
    expect(readReceipt(' 人表瓶二 损塔思密 串 ')).toEqual(secret);
    expect(readReceipt(toWords(secret).toUpperCase().replaceAll(' ', '-'))).toEqual(secret);
    expect(readReceipt(toWords(secret).replaceAll(' ', ''))).toEqual(secret);
  });

  it('with any one digit wrong or any two neighbours swapped is refused', () => {
    const digits = toDigits(secret).replaceAll(' ', '');
    for (let i = 0; i < digits.length; i++) {
      const wrong = String((Number(digits[i]) + 1 + (i % 9)) % 10);
      expect(() => readReceipt(digits.slice(0, i) + wrong + digits.slice(i + 1))).toThrow(ReceiptMistyped);
      if (digits[i] !== digits[i + 1] && i + 1 < digits.length) {
        expect(() => readReceipt(digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2))).toThrow(ReceiptMistyped);
      }
    }
  });

  it.each(['', '12', '人表瓶二损塔思密人', '人表瓶二损塔思密', 'abandon '.repeat(9), '9'.repeat(28), '0x12', '🙂'])('%j is none', (typed) => {
    expect(() => readReceipt(typed)).toThrow(ReceiptMistyped);
  });
});
