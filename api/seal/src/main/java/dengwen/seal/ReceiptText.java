package dengwen.seal;

import dengwen.seal.SealRefused.Reason;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The three spellings of a receipt. */
final class ReceiptText {

    private static final int DIGITS = 27;
    private static final int WORDS = 8;
    private static final int WORD_BITS = 11;
    private static final int LONGEST_WORD = 8;
    private static final Pattern SPACING = Pattern.compile("[\\s\\p{Pd}\\x{feff}]", Pattern.UNICODE_CHARACTER_CLASS);

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
        String text = SPACING.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (text.matches("[0-9]{" + (DIGITS + 1) + "}")) {
            return fromDigits(text);
        }
        WordList list = text.matches("[a-z]+") ? WordList.ENGLISH : WordList.CHINESE;
        return fromWords(text, list, 0, BigInteger.ZERO).orElseThrow(ReceiptText::refused);
    }

    private static byte[] fromDigits(String digits) throws SealRefused {
        BigInteger value = new BigInteger(digits.substring(0, DIGITS));
        if (Damm.check(digits) != '0' || value.bitLength() > 8 * Receipt.BYTES) {
            throw refused();
        }
        return secret(value);
    }

    /**
     * English words run together once the spaces are gone: of all ways to part them, the one that the check word confirms
     * counts.
     */
    private static Optional<byte[]> fromWords(String text, WordList list, int count, BigInteger value) {
        if (count > WORDS) {
            return text.isEmpty() ? confirmed(value) : Optional.empty();
        }
        for (int length = 1; length <= Math.min(text.length(), LONGEST_WORD); length++) {
            Integer number = list.number(text.substring(0, length));
            if (number != null) {
                BigInteger longer = value.shiftLeft(WORD_BITS).or(BigInteger.valueOf(number));
                Optional<byte[]> secret = fromWords(text.substring(length), list, count + 1, longer);
                if (secret.isPresent()) {
                    return secret;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> confirmed(BigInteger value) {
        byte[] secret = secret(value.shiftRight(WORD_BITS));
        return numbers(secret)[WORDS] == (value.intValue() & 0x7ff) ? Optional.of(secret) : Optional.empty();
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
