package dengwen.seal;

import dengwen.seal.Account.Kdf;
import java.text.Normalizer;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * What an officer's password and secret key derive together (sealing.md section 2): a stolen database with every password
 * still lacks the 128 bits that only his devices hold. Its {@code toString} shows nothing.
 */
public final class OfficerSecret {

    /** Bytes of a secret key. */
    public static final int SECRET_KEY = 16;

    private final byte[] prk;

    private OfficerSecret(byte[] prk) {
        this.prk = prk;
    }

    /**
     * Derives; costs one Argon2id, about half a second with the standard settings.
     *
     * @param secretKey 16 bytes of the device file
     * @param salt of the account
     * @param kdf of the account, which refuses weaker settings itself
     */
    public static OfficerSecret derive(byte[] secretKey, String password, byte[] salt, Kdf kdf) {
        if (secretKey.length != SECRET_KEY) {
            throw new IllegalArgumentException("a secret key has 16 bytes");
        }
        byte[] typed = Hash.te(Normalizer.normalize(password, Normalizer.Form.NFKC));
        return new OfficerSecret(Hash.hmac(secretKey, Argon2id.stretch(typed, salt, kdf.m(), kdf.t(), kdf.p())));
    }

    /** Sent when signing in, 32 bytes; the server stores its hash. */
    public byte[] auth() {
        return Hash.expand(new SHA256Digest(), prk, Hash.te("clue/v1/officer-auth"), 32);
    }

    /** Never sent: wraps the user key. */
    byte[] wrapKey() {
        return Hash.expand(new SHA256Digest(), prk, Hash.te("clue/v1/officer-wrap"), Cobblestone.KEY);
    }

    @Override
    public String toString() {
        return "OfficerSecret[hidden]";
    }
}
