package dengwen.seal;

import java.security.SecureRandom;

/** The system's randomness. */
final class Entropy {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Entropy() {}

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
