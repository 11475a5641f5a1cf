package dengwen.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dengwen.seal.SealRefused.Reason;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/**
 * HPKE (RFC 9180, mode base) with the hybrid KEM 0x647a of ML-KEM-768 and X25519, HKDF-SHA-256 and ChaCha20-Poly1305, as
 * the age recipient type mlkem768x25519 uses it.
 */
final class HybridKem {

    /** Bytes of an encapsulated key: 1,088 of ML-KEM-768 and 32 of X25519. */
    static final int ENCAPSULATED = 1120;

    private static final byte[] INFO = "age-encryption.org/mlkem768x25519".getBytes(US_ASCII);
    private static final byte[] NO_AAD = {};

    private HybridKem() {}

    static AsymmetricCipherKeyPair keyPair(byte[] seed) {
        return hpke().deserializePrivateKey(seed, null);
    }

    static byte[] publicBytes(AsymmetricCipherKeyPair pair) {
        return hpke().serializePublicKey(pair.getPublic());
    }

    static AsymmetricKeyParameter publicKey(byte[] raw) throws SealRefused {
        try {
            return hpke().deserializePublicKey(raw);
        } catch (RuntimeException e) { // BouncyCastle's own kinds differ with what is wrong
            throw new SealRefused(Reason.KEY, "not a hybrid public key", e);
        }
    }

    /** The encapsulated key and the wrapped file key. */
    static Wrapped wrap(AsymmetricKeyParameter recipient, byte[] fileKey) {
        try {
            byte[][] sealed = hpke().seal(recipient, INFO, NO_AAD, fileKey, null, null, null);
            return new Wrapped(sealed[1], sealed[0]);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("sealing cannot fail", e);
        }
    }

    /**
     * The file key.
     *
     * @throws SealRefused {@code NO_MATCH} when it was wrapped for another key or changed, {@code HEADER} when the X25519
     *     share is of low order
     */
    static byte[] unwrap(AsymmetricCipherKeyPair identity, Wrapped wrapped) throws SealRefused {
        try {
            return hpke().open(wrapped.encapsulated, identity, INFO, NO_AAD, wrapped.fileKey, null, null, null);
        } catch (InvalidCipherTextException e) {
            throw new SealRefused(Reason.NO_MATCH, "sealed for another key", e);
        } catch (RuntimeException e) { // BouncyCastle's answer to a share of low order
            throw new SealRefused(Reason.HEADER, "a share that agrees on nothing", e);
        }
    }

    /** Cheap to make, and its parts are not documented as safe for threads: one a call. */
    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_MLKEM768_X25519, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
    }

    /** What one recipient stanza carries. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, lives for one call
    record Wrapped(byte[] encapsulated, byte[] fileKey) {}
}
