package dengwen.seal;

import java.util.Objects;

/**
 * A desk says under which key a clue goes on (sealing.md section 6, M9). The desk's key signs it; the clue's id certifies the
 * first key alone.
 *
 * @param v 1
 * @param generation 1 for the first key after the one that the reporter made
 * @param recipient of the new key
 */
public record Rekey(int v, String clueId, int generation, String desk, long epoch, AgeRecipient recipient)
        implements SignedDocument {

    /** Refuses missing parts, another version and a generation that replaces nothing. */
    public Rekey {
        Objects.requireNonNull(clueId);
        Objects.requireNonNull(desk);
        Objects.requireNonNull(recipient);
        if (v != 1 || generation < 1) {
            throw new IllegalArgumentException("not a new key of a clue");
        }
    }

    @Override
    public Purpose purpose() {
        return Purpose.REKEY;
    }
}
