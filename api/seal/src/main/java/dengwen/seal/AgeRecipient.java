package dengwen.seal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dengwen.seal.SealRefused.Reason;
import java.util.List;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/**
 * A public key that age files are sealed to: type mlkem768x25519 ({@code age1pq1…}) and no other. Immutable and safe for
 * threads; hold on to a recipient that is used often, parsing costs more than looking one up.
 */
public final class AgeRecipient {

    static final String PREFIX = "age1pq";

    private final String text;
    private final AsymmetricKeyParameter key;

    AgeRecipient(String text, AsymmetricKeyParameter key) {
        this.text = text;
        this.key = key;
    }

    /**
     * Reads a recipient in its text form.
     *
     * @throws SealRefused {@code KEY} for every other type (no downgrade), another case or a broken key
     */
    @JsonCreator
    public static AgeRecipient parse(String text) throws SealRefused {
        byte[] raw = Bech32.decode(PREFIX, text);
        if (!Bech32.encode(PREFIX, raw).equals(text)) {
            throw new SealRefused(Reason.KEY, "a recipient is written in lower case");
        }
        return new AgeRecipient(text, HybridKem.publicKey(raw));
    }

    /**
     * Seals for this recipient alone, bound to a place: one recipient stanza and one {@code ctx.clue/v1} stanza.
     *
     * @return a whole age v1 file, about 1,750 bytes longer than the plaintext
     */
    public byte[] seal(Context context, byte[] plaintext) {
        return AgeFile.seal(plaintext, fileKey -> List.of(HybridStanza.wrap(key, fileKey), new ContextStanza(context)));
    }

    /** Seals without a context, as stock age would; only vectors use it. */
    byte[] sealPlain(byte[] plaintext) {
        return AgeFile.seal(plaintext, fileKey -> List.of(HybridStanza.wrap(key, fileKey)));
    }

    /** H(recipient): SHA-256 of the text form, 32 bytes. */
    public byte[] hash() {
        return Hash.of(text);
    }

    /** The text form, 1,959 characters. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeRecipient recipient && recipient.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
