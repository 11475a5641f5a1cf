package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * What an officer's account consists of at the server.
 *
 * @param v 1
 * @param name shown to colleagues
 * @param salt 16 random bytes
 * @param auth what signing in sends; the server keeps its hash alone
 * @param wrappedKey the {@link UserKey}, sealed with what the server never gets
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its hash
public record Account(
        int v,
        String user,
        String name,
        AgeRecipient recipient,
        VerifyingKey sigKey,
        byte[] salt,
        Kdf kdf,
        byte[] auth,
        byte[] wrappedKey)
        implements SignedDocument {

    /** Refuses missing parts, another version and sizes that are not the agreed ones. */
    public Account {
        Objects.requireNonNull(user);
        Objects.requireNonNull(name);
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(sigKey);
        Objects.requireNonNull(kdf);
        Objects.requireNonNull(wrappedKey);
        if (v != 1 || salt.length != 16 || auth.length != 32) {
            throw new IllegalArgumentException("not an account");
        }
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is no account
     */
    public static Account of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(Account.class, tree);
    }

    @Override
    public Purpose purpose() {
        return Purpose.MEMBER;
    }

    /**
     * Settings of Argon2id; refused below the minimum, so that no server can weaken a password.
     *
     * @param m KiB
     * @param t passes
     * @param p lanes
     */
    public record Kdf(int m, int t, int p) {

        /** What new accounts use. */
        public static final Kdf STANDARD = new Kdf(131_072, 3, 1);

        /** Refuses less than {@link #STANDARD}. */
        public Kdf {
            if (m < 131_072 || m > 1_048_576 || t < 3 || t > 16 || p < 1 || p > 4) {
                throw new IllegalArgumentException("settings outside the allowed range");
            }
        }
    }
}
