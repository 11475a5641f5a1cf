package dengwen.seal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dengwen.seal.SealRefused.Reason;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** An Ed25519 public key (RFC 8032). */
public final class VerifyingKey {

    private static final int LENGTH = 32;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final byte[] encoded;
    private final PublicKey key;

    private VerifyingKey(byte[] encoded) throws GeneralSecurityException {
        this.encoded = encoded;
        this.key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Bytes.join(X509, encoded)));
    }

    /**
     * Reads a key of 32 bytes.
     *
     * @throws SealRefused {@code KEY} for another length
     */
    @JsonCreator
    public static VerifyingKey of(byte[] encoded) throws SealRefused {
        if (encoded.length != LENGTH) {
            throw new SealRefused(Reason.KEY, "an Ed25519 key has 32 bytes");
        }
        try {
            return new VerifyingKey(encoded.clone());
        } catch (GeneralSecurityException e) {
            throw new SealRefused(Reason.KEY, "not an Ed25519 key", e);
        }
    }

    static VerifyingKey trusted(byte[] encoded) {
        try {
            return new VerifyingKey(encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    /** The 32 bytes. */
    @JsonValue
    public byte[] encoded() {
        return encoded.clone();
    }

    /** Whether this is a signature of this key for this purpose, deployment and these parts. */
    public boolean verifies(byte[] signature, Purpose purpose, String deploymentId, byte[]... parts) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(purpose.message(deploymentId, parts));
            return verifier.verify(signature);
        } catch (SignatureException e) { // of another length, or not a point of the curve
            return false;
        } catch (GeneralSecurityException e) {
            return false; // the key is 32 bytes that are no point
        }
    }

    /**
     * Passes when {@link #verifies} does.
     *
     * @throws SealRefused {@code SIGNATURE} otherwise
     */
    public void require(byte[] signature, Purpose purpose, String deploymentId, byte[]... parts) throws SealRefused {
        if (!verifies(signature, purpose, deploymentId, parts)) {
            throw new SealRefused(Reason.SIGNATURE, "a signature does not verify");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey that && Arrays.equals(that.encoded, encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }
}
