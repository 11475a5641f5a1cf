package dengwen.seal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An officer's own keys, which never leave his devices unwrapped. Its {@code toString} shows nothing. */
public final class UserKey {

    private final AgeIdentity identity;
    private final SigningKey signingKey;

    UserKey(AgeIdentity identity, SigningKey signingKey) {
        this.identity = identity;
        this.signingKey = signingKey;
    }

    /** New keys from the system's randomness. */
    public static UserKey fresh() {
        return new UserKey(AgeIdentity.fresh(), SigningKey.fresh());
    }

    /** Opens what is sealed to the officer. */
    public AgeIdentity identity() {
        return identity;
    }

    /** Signs as the officer. */
    public SigningKey signingKey() {
        return signingKey;
    }

    /** Seals the keys for storage at the server. */
    public byte[] wrap(OfficerSecret secret, String deploymentId, String user) {
        Plain plain = new Plain(1, identity.encoded(), signingKey.seed());
        return Cobblestone.seal(secret.wrapKey(), context(deploymentId, user), CanonicalJson.bytes(plain));
    }

    /**
     * Opens what {@link #wrap} sealed.
     *
     * @throws SealRefused {@code NO_MATCH} for a wrong password, secret key, user or deployment
     */
    public static UserKey unwrap(OfficerSecret secret, String deploymentId, String user, byte[] wrapped)
            throws SealRefused {
        byte[] json = Cobblestone.open(secret.wrapKey(), context(deploymentId, user), wrapped);
        Plain plain = CanonicalJson.as(Plain.class, CanonicalJson.parse(json));
        return new UserKey(AgeIdentity.parse(plain.identity), SigningKey.fromSeed(plain.seed));
    }

    private static byte[] context(String deploymentId, String user) {
        return new Context(deploymentId, Context.NO_CLUE, Kind.USER_KEY, user, 0, Author.user(user)).bytes();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Plain(
            @JsonProperty int v,
            @JsonProperty String identity,
            @JsonProperty byte[] seed) {

        Plain {
            if (v != 1 || identity.isEmpty() || seed.length != SigningKey.SEED) {
                throw new IllegalArgumentException("not a user key");
            }
        }
    }

    @Override
    public String toString() {
        return "UserKey[hidden]";
    }
}
