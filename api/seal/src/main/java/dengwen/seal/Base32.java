package dengwen.seal;

import java.util.Locale;

/** RFC 4648 base32 in lower case without padding. */
final class Base32 {

    private Base32() {}

    static String lower(byte[] bytes) {
        return org.bouncycastle.util.encoders.Base32.toBase32String(bytes)
                .toLowerCase(Locale.ROOT)
                .replace("=", "");
    }
}
