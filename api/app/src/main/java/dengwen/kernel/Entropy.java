package dengwen.kernel;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Where every id, nonce and salt of the server comes from. */
@Singleton
public class Entropy {

    private final SecureRandom random = new SecureRandom();

    /** Fresh random bytes. */
    public byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A fresh id of 128 bits, as 32 hex digits. */
    public String id() {
        return HexFormat.of().formatHex(bytes(16));
    }
}
