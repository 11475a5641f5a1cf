package dengwen.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import dengwen.seal.SealRefused.Reason;
import java.util.Locale;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;

/**
 * The private key of an {@link AgeRecipient}, made from a 32-byte seed ({@code AGE-SECRET-KEY-PQ-1…}). Immutable and safe
 * for threads. Its {@code toString} shows nothing.
 */
public final class AgeIdentity {

    /** Bytes of a seed. */
    public static final int SEED = 32;

    private static final String PREFIX = "age-secret-key-pq-";

    private final byte[] seed;
    private final AsymmetricCipherKeyPair pair;
    private final AgeRecipient recipient;

    private AgeIdentity(byte[] seed) {
        this.seed = seed;
        this.pair = HybridKem.keyPair(seed);
        this.recipient =
                new AgeRecipient(Bech32.encode(AgeRecipient.PREFIX, HybridKem.publicBytes(pair)), pair.getPublic());
    }

    /** A new identity from the system's randomness. */
    public static AgeIdentity fresh() {
        return new AgeIdentity(Entropy.bytes(SEED));
    }

    /** The identity that this seed of 32 bytes always gives. */
    public static AgeIdentity fromSeed(byte[] seed) {
        if (seed.length != SEED) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
        return new AgeIdentity(seed.clone());
    }

    /**
     * Reads the text form, in upper case as age writes it.
     *
     * @throws SealRefused {@code KEY} for every other type of identity
     */
    public static AgeIdentity parse(String text) throws SealRefused {
        byte[] seed = Bech32.decode(PREFIX, text);
        if (seed.length != SEED) {
            throw new SealRefused(Reason.KEY, "a seed has 32 bytes");
        }
        return new AgeIdentity(seed);
    }

    /** The public half. */
    public AgeRecipient recipient() {
        return recipient;
    }

    /** The text form that {@link #parse} reads; secret. */
    public String encoded() {
        return Bech32.encode(PREFIX, seed).toUpperCase(Locale.ROOT);
    }

    /**
     * Opens a file that {@link AgeRecipient#seal} made for this identity at this place.
     *
     * @param context where the caller found the file, computed from the row and never from the file
     * @throws SealRefused {@code HEADER} unless the header is at most 16 KiB, canonical and holds exactly one recipient
     *     stanza and one ctx stanza; {@code CONTEXT} for another place; {@code NO_MATCH} for another key; {@code
     *     CIPHERTEXT} for any change
     */
    public byte[] open(Context context, byte[] file) throws SealRefused {
        return AgeFile.open(file, stanzas -> bound(context, stanzas));
    }

    /** Opens as stock age would: any number of stanzas, no context; only vectors use it. */
    byte[] openPlain(byte[] file) throws SealRefused {
        return AgeFile.open(file, this::anyOf);
    }

    private FileKey bound(Context context, Iterable<RecipientStanza> stanzas) throws SealRefused {
        return HybridStanza.unwrap(ContextStanza.requireBound(context, stanzas), pair);
    }

    private FileKey anyOf(Iterable<RecipientStanza> stanzas) throws SealRefused {
        SealRefused noMatch = new SealRefused(Reason.NO_MATCH, "sealed for another key");
        for (RecipientStanza stanza : stanzas) {
            if (stanza.getType().equals(HybridStanza.TYPE)) {
                try {
                    return HybridStanza.unwrap(stanza, pair);
                } catch (SealRefused e) {
                    if (e.reason() != Reason.NO_MATCH) {
                        throw e;
                    }
                    noMatch = e;
                }
            }
        }
        throw noMatch;
    }

    @Override
    public String toString() {
        return "AgeIdentity[hidden]";
    }
}
