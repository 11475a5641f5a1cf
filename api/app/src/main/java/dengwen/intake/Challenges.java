package dengwen.intake;

import dengwen.kernel.Days;
import dengwen.kernel.Entropy;
import dengwen.kernel.Locator;
import dengwen.staff.ServerKey;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Nonces that a mailbox's key has to sign. A nonce proves by itself that it was made here, for this locator, a short while
 * ago; nothing is stored when one is asked for, so that the answer to an unknown locator differs in nothing.
 */
@Singleton
class Challenges {

    /** How long a nonce is good, at least. */
    static final Duration LIFE = Duration.ofMinutes(2);

    private static final int RANDOM = 16;
    private static final int NONCE = 32;

    private final Entropy entropy;
    private final Days days;
    private final SecretKeySpec key;

    Challenges(Entropy entropy, Days days, ServerKey serverKey) {
        this.entropy = entropy;
        this.days = days;
        this.key = new SecretKeySpec(serverKey.derive("mailbox challenge"), "HmacSHA256");
    }

    /** 32 bytes: 16 of chance, 16 that bind them to locator and minute. */
    byte[] next(Locator locator) {
        byte[] random = entropy.bytes(RANDOM);
        return nonce(random, locator, minute());
    }

    /** Whether the nonce was made here for this locator within its life. */
    boolean fresh(Locator locator, byte[] nonce) {
        if (nonce.length != NONCE) {
            return false;
        }
        byte[] random = Arrays.copyOf(nonce, RANDOM);
        boolean fresh = false;
        for (long age = 0; age <= LIFE.toMinutes(); age++) {
            fresh |= MessageDigest.isEqual(nonce, nonce(random, locator, minute() - age));
        }
        return fresh;
    }

    private long minute() {
        return days.now().getEpochSecond() / 60;
    }

    private byte[] nonce(byte[] random, Locator locator, long minute) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(random);
            mac.update(locator.toString().getBytes(StandardCharsets.US_ASCII));
            byte[] bond =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(minute).array());
            return ByteBuffer.allocate(NONCE)
                    .put(random)
                    .put(bond, 0, NONCE - RANDOM)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }
}
