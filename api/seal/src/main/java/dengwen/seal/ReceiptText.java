package dengwen.seal;

import dengwen.seal.SealRefused.Reason;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** The three spellings of a receipt. */
final class ReceiptText {

    private static final int DIGITS = 27;
    private static final int WORDS = 8;
    private static final int WORD_BITS = 11;

    private ReceiptText() {}

    /** The 27-digit decimal and its check digit. */
    static String digits(byte[] secret) {
        String decimal = String.format(Locale.ROOT, "%0" + DIGITS + "d", new BigInteger(1, secret));
        return decimal + Damm.check(decimal);
    }

    /** Eight numbers of 11 bits, and the first 11 bits of H(secret). */
    static int[] numbers(byte[] secret) {
        BigInteger checked = new BigInteger(1, secret).shiftLeft(WORD_BITS).or(firstBits(Hash.of(secret)));
        int[] numbers = new int[WORDS + 1];
        for (int i = 0; i <= WORDS; i++) {
            numbers[i] = checked.shiftRight(WORD_BITS * (WORDS - i)).intValue() & 0x7ff;
        }
        return numbers;
    }

    static byte[] parse(String typed) throws SealRefused {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        String dense = text.replaceAll("\\s+", "");
        if (dense.matches("[0-9]{" + (DIGITS + 1) + "}")) {
            return fromDigits(dense);
        }
        String[] words = text.split("\\s+", -1);
        return words.length == WORDS + 1 && text.matches("[a-z\\s]+")
                ? fromWords(WordList.ENGLISH, words)
                : fromWords(
                        WordList.CHINESE,
                        dense.codePoints().mapToObj(Character::toString).toArray(String[]::new));
    }

    private static byte[] fromDigits(String digits) throws SealRefused {
        BigInteger value = new BigInteger(digits.substring(0, DIGITS));
        if (Damm.check(digits) != '0' || value.bitLength() > 8 * Receipt.BYTES) {
            throw refused();
        }
        return secret(value);
    }

    private static byte[] fromWords(WordList list, String[] words) throws SealRefused {
        if (words.length != WORDS + 1) {
            throw refused();
        }
        BigInteger value = BigInteger.ZERO;
        for (String word : words) {
            Integer number = list.number(word);
            if (number == null) {
                throw refused();
            }
            value = value.shiftLeft(WORD_BITS).or(BigInteger.valueOf(number));
        }
        byte[] secret = secret(value.shiftRight(WORD_BITS));
        if (numbers(secret)[WORDS] != (value.intValue() & 0x7ff)) {
            throw refused();
        }
        return secret;
    }

    private static BigInteger firstBits(byte[] hash) {
        return BigInteger.valueOf((hash[0] & 0xff) << 3 | (hash[1] & 0xff) >> 5);
    }

    private static byte[] secret(BigInteger value) {
        byte[] padded = value.setBit(8 * Receipt.BYTES).toByteArray(); // keeps the zeros in front
        return Arrays.copyOfRange(padded, padded.length - Receipt.BYTES, padded.length);
    }

    private static SealRefused refused() {
        return new SealRefused(Reason.RECEIPT, "not a receipt, or a typing error");
    }
}
