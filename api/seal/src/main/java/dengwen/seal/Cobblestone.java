package dengwen.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dengwen.seal.SealRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA512Digest;

/**
 * Cobblestone-256 of c2sp.org/chunked-encryption: AES-256-GCM in chunks of 16 KiB, the last one always shorter, with key,
 * nonce and a key commitment derived from an input key, a random salt and a context. Streams; holds one chunk.
 */
public final class Cobblestone {

    /** Bytes of an input key, which must be random or derived. */
    public static final int KEY = 32;

    private static final int SALT = 24;
    private static final int NONCE = 12;
    private static final int COMMITMENT = 32;
    private static final int TAG = 16;
    private static final int CHUNK = 16 * 1024;
    private static final byte[] LABEL = "c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0".getBytes(US_ASCII);

    private final SecretKeySpec aesKey;
    private final byte[] baseNonce;
    private final byte[] commitment;
    private long chunk;

    private Cobblestone(byte[] key, byte[] salt, byte[] context) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        byte[] derived =
                Hash.expand(new SHA512Digest(), key, Bytes.join(LABEL, salt, context), KEY + NONCE + COMMITMENT);
        aesKey = new SecretKeySpec(derived, 0, KEY, "AES");
        baseNonce = Arrays.copyOfRange(derived, KEY, KEY + NONCE);
        commitment = Arrays.copyOfRange(derived, KEY + NONCE, derived.length);
    }

    /** The ciphertext of a small plaintext. */
    public static byte[] seal(byte[] key, byte[] context, byte[] plaintext) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            seal(key, context, new ByteArrayInputStream(plaintext), out);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    /** Seals all of {@code in} under a fresh salt; closes neither stream. */
    public static void seal(byte[] key, byte[] context, InputStream in, OutputStream out) throws IOException {
        seal(key, Entropy.bytes(SALT), context, in, out);
    }

    /** As {@link #seal(byte[], byte[], InputStream, OutputStream)} with a given salt, for vectors. */
    static void seal(byte[] key, byte[] salt, byte[] context, InputStream in, OutputStream out) throws IOException {
        Cobblestone message = new Cobblestone(key, salt, context);
        out.write(salt);
        out.write(message.commitment);
        byte[] plain;
        do {
            plain = in.readNBytes(CHUNK);
            out.write(message.encrypt(plain));
        } while (plain.length == CHUNK);
    }

    /** The plaintext of a small ciphertext. */
    public static byte[] open(byte[] key, byte[] context, byte[] ciphertext) throws SealRefused {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            open(key, context, new ByteArrayInputStream(ciphertext), out);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    /**
     * Opens all of {@code in}; closes neither stream. Every chunk is authentic when it is written, but that nothing is
     * missing at the end is known only when this returns: throw away what was written when it throws.
     *
     * @throws SealRefused {@code NO_MATCH} for another key or context, {@code CIPHERTEXT} for any change
     */
    public static void open(byte[] key, byte[] context, InputStream in, OutputStream out)
            throws IOException, SealRefused {
        Cobblestone message = new Cobblestone(key, in.readNBytes(SALT), context);
        if (!MessageDigest.isEqual(message.commitment, in.readNBytes(COMMITMENT))) {
            throw new SealRefused(Reason.NO_MATCH, "sealed with another key or for another place");
        }
        byte[] sealed;
        do {
            sealed = in.readNBytes(CHUNK + TAG);
            out.write(message.decrypt(sealed));
        } while (sealed.length == CHUNK + TAG);
    }

    private byte[] encrypt(byte[] plain) {
        try {
            return nextChunk(Cipher.ENCRYPT_MODE).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing cannot fail", e);
        }
    }

    private byte[] decrypt(byte[] sealed) throws SealRefused {
        try {
            return nextChunk(Cipher.DECRYPT_MODE).doFinal(sealed);
        } catch (GeneralSecurityException e) { // also when the message ends without its short last chunk
            throw new SealRefused(Reason.CIPHERTEXT, "a chunk was changed or cut off", e);
        }
    }

    private Cipher nextChunk(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, aesKey, new GCMParameterSpec(8 * TAG, nonce(chunk++)));
        return cipher;
    }

    private byte[] nonce(long number) {
        byte[] nonce = baseNonce.clone();
        for (int i = 0; i < Long.BYTES; i++) {
            nonce[NONCE - 1 - i] ^= (byte) (number >>> (8 * i));
        }
        return nonce;
    }
}
