package dengwen.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dengwen.seal.SealRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;

/** Bech32 of BIP 173 without its limit of 90 characters, as age uses it for hybrid keys (1,959 characters). */
final class Bech32 {

    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECKSUM = 6;

    private Bech32() {}

    /** @param prefix the human-readable part in lower case */
    static String encode(String prefix, byte[] data) {
        byte[] values = regroup(data, 8, 5);
        byte[] padded = Arrays.copyOf(values, values.length + CHECKSUM);
        int checksum = polymod(prefix, padded) ^ 1;
        StringBuilder text = new StringBuilder(prefix).append('1');
        for (byte value : values) {
            text.append(ALPHABET.charAt(value));
        }
        for (int i = 0; i < CHECKSUM; i++) {
            text.append(ALPHABET.charAt((checksum >> (5 * (5 - i))) & 31));
        }
        return text.toString();
    }

    /**
     * The bytes of text with this prefix (lower case).
     *
     * @throws SealRefused {@code KEY} on another prefix, mixed case, a wrong checksum or bits left over
     */
    static byte[] decode(String prefix, String text) throws SealRefused {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = prefix.length() + 1;
        if (!lower.startsWith(prefix + "1") || lower.length() < start + CHECKSUM) {
            throw refused();
        }
        byte[] values = values(lower.substring(start, lower.length() - CHECKSUM));
        byte[] data = Arrays.copyOf(regroup(values, 5, 8), values.length * 5 / 8);
        String canonical = encode(prefix, data); // proves the checksum, and that no bits are left over
        if (!text.equals(canonical) && !text.equals(canonical.toUpperCase(Locale.ROOT))) {
            throw refused();
        }
        return data;
    }

    private static byte[] values(String characters) throws SealRefused {
        byte[] values = new byte[characters.length()];
        for (int i = 0; i < values.length; i++) {
            int value = ALPHABET.indexOf(characters.charAt(i));
            if (value < 0) {
                throw refused();
            }
            values[i] = (byte) value;
        }
        return values;
    }

    private static byte[] regroup(byte[] data, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (byte value : data) {
            held = ((held << from) | (value & 0xff)) & 0xfff;
            bits += from;
            while (bits >= to) {
                bits -= to;
                out.write(held >> bits & (1 << to) - 1);
            }
        }
        if (bits > 0) {
            out.write(held << (to - bits) & (1 << to) - 1);
        }
        return out.toByteArray();
    }

    private static int polymod(String prefix, byte[] values) {
        int sum = 1;
        byte[] letters = prefix.getBytes(US_ASCII);
        for (byte letter : letters) {
            sum = step(sum, letter >> 5);
        }
        sum = step(sum, 0);
        for (byte letter : letters) {
            sum = step(sum, letter & 31);
        }
        for (byte value : values) {
            sum = step(sum, value);
        }
        return sum;
    }

    private static int step(int sum, int value) {
        int next = ((sum & 0x1ffffff) << 5) ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            if (((sum >> (25 + i)) & 1) == 1) {
                next ^= GENERATOR[i];
            }
        }
        return next;
    }

    private static SealRefused refused() {
        return new SealRefused(Reason.KEY, "not a key in bech32");
    }
}
