package dengwen.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** An Ed25519 private key (RFC 8032), made from its seed of 32 bytes. Its {@code toString} shows nothing. */
public final class SigningKey {

    /** Bytes of a seed. */
    public static final int SEED = 32;

    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final byte[] seed;
    private final PrivateKey key;
    private final VerifyingKey verifyingKey;

    private SigningKey(byte[] seed) {
        this.seed = seed;
        try {
            key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Bytes.join(PKCS8, seed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
        // the JDK does not give the public half of a seed
        verifyingKey = VerifyingKey.trusted(
                new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded());
    }

    /** A new key from the system's randomness. */
    public static SigningKey fresh() {
        return new SigningKey(Entropy.bytes(SEED));
    }

    /** The key that this seed of 32 bytes always gives. */
    public static SigningKey fromSeed(byte[] seed) {
        if (seed.length != SEED) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
        return new SigningKey(seed.clone());
    }

    /** The seed; secret. */
    public byte[] seed() {
        return seed.clone();
    }

    /** The public half. */
    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    /**
     * The signature, 64 bytes, over purpose, deployment and the parts.
     *
     * @param parts each of fixed length or the last one, so that no two lists of parts give the same bytes
     */
    public byte[] sign(Purpose purpose, String deploymentId, byte[]... parts) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(purpose.message(deploymentId, parts));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing cannot fail", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[hidden]";
    }
}
