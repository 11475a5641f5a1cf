package dengwen.seal;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The secret of 88 bits that a reporter keeps (sealing.md section 3). Whoever holds it opens the mailbox, never the report.
 * Its {@code toString} shows nothing.
 */
public final class Receipt {

    static final int BYTES = 11;

    private final byte[] secret;

    Receipt(byte[] secret) {
        this.secret = secret;
    }

    /** A new receipt from the system's randomness. */
    public static Receipt fresh() {
        return new Receipt(Entropy.bytes(BYTES));
    }

    /** The receipt of these 11 bytes. */
    public static Receipt of(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a receipt has 11 bytes");
        }
        return new Receipt(secret.clone());
    }

    /**
     * Reads any of the three forms, in any width and case, with any spaces and hyphens or none.
     *
     * @throws SealRefused {@code RECEIPT} for anything else, and for a wrong check digit, character or word
     */
    public static Receipt parse(String typed) throws SealRefused {
        return new Receipt(ReceiptText.parse(typed));
    }

    /** 28 digits in groups of four, the last one a check digit. */
    public String digits() {
        return ReceiptText.digits(secret).replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** Eight Chinese characters and a check character. */
    public String chinese() {
        return words(WordList.CHINESE, "");
    }

    /** Eight English words and a check word, with single spaces. */
    public String english() {
        return words(WordList.ENGLISH, " ");
    }

    /** Derives the keys; costs one Argon2id of 19 MiB, some 30 ms. */
    public ReceiptKeys keys(String deploymentId) {
        byte[] salt = Arrays.copyOf(Hash.of("clue/v1/receipt/" + deploymentId), 16);
        return new ReceiptKeys(Argon2id.stretch(secret, salt, 19_456, 2, 1));
    }

    private String words(WordList list, String separator) {
        return IntStream.of(ReceiptText.numbers(secret)).mapToObj(list::word).collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return "Receipt[hidden]";
    }
}
