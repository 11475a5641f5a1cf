package dengwen.seal;

import java.util.Objects;

/**
 * The clue's key for one reader, as it is sent and stored.
 *
 * @param desk a routing code, or {@link #OVERSIGHT}
 * @param epoch of the reader's key
 * @param ciphertext an age file with the clue's identity and H(report)
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Grant(String desk, long epoch, Right purpose, byte[] ciphertext) {

    /** The reader whose key is split among holders of several agencies. */
    public static final String OVERSIGHT = "OVERSIGHT";

    /** Refuses missing parts. */
    public Grant {
        Objects.requireNonNull(desk);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(ciphertext);
    }

    /** What the reader may do with the clue. */
    public enum Right {
        /** Works the clue; exactly one desk has this. */
        LEAD,
        /** Looks in after a request, when a duty is overdue or on a complaint. */
        OVERSIGHT
    }

    /** The place of a grant: sealed by the reporter, for this reader at this epoch. */
    static Context context(String deploymentId, String clueId, String desk, long epoch) {
        return new Context(deploymentId, clueId, Kind.GRANT, desk + ":" + epoch, 0, Author.reporter());
    }

    /** The plaintext: the clue's identity, and which report it belongs to. */
    record Body(int v, String identity, String report) {

        Body {
            Objects.requireNonNull(identity);
            Objects.requireNonNull(report);
            if (v != 1) {
                throw new IllegalArgumentException("a grant of an unknown version");
            }
        }
    }
}
