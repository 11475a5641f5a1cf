package dengwen.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import dengwen.seal.AgeIdentity;
import dengwen.seal.SigningKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The keys of a made-up person, organ or desk, always the same for the same name. They guard nothing. */
public record Keys(SigningKey signing, AgeIdentity identity) {

    public static Keys of(String name) {
        return new Keys(SigningKey.fromSeed(hash("sign " + name)), AgeIdentity.fromSeed(hash("age " + name)));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
