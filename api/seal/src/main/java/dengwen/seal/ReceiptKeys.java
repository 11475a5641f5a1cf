package dengwen.seal;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** Everything that a receipt derives for one deployment. Its {@code toString} shows nothing. */
public final class ReceiptKeys {

    private final byte[] root;

    ReceiptKeys(byte[] root) {
        this.root = root;
    }

    /** The key of the mailbox row, 16 bytes in hex; useless alone. */
    public String locator() {
        return HexFormat.of().formatHex(derive("mailbox-locator", 16));
    }

    /** Signs in to the mailbox and signs what the reporter writes. */
    public SigningKey auth() {
        return SigningKey.fromSeed(derive("mailbox-auth", SigningKey.SEED));
    }

    /** The key of self_state, 32 bytes; secret. */
    public byte[] selfKey() {
        return derive("mailbox-self", Cobblestone.KEY);
    }

    /** Opens replies. */
    public AgeIdentity mailbox() {
        return AgeIdentity.fromSeed(derive("mailbox-age", AgeIdentity.SEED));
    }

    /** The leaf that shows that the report was filed, in hex: HMAC-SHA-256(leafKey, "filed") (sealing.md section 7). */
    public String receiptLeaf() {
        return HexFormat.of().formatHex(Hash.hmac(derive("receipt-leaf", 32), Hash.te("filed")));
    }

    byte[] root() {
        return root.clone();
    }

    private byte[] derive(String label, int length) {
        return Hash.expand(new SHA256Digest(), root, Hash.te("clue/v1/" + label), length);
    }

    @Override
    public String toString() {
        return "ReceiptKeys[hidden]";
    }
}
