package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the server says of a clue, which a reader checks against what was sealed.
 *
 * @param manifestVersion under which the report was sealed
 * @param facets null on the sealed path
 * @param readers whoever holds a grant
 */
public record ClueRow(
        String clueId,
        long manifestVersion,
        AgeRecipient clueRecipient,
        VerifyingKey authPublicKey,
        AgeRecipient mailboxRecipient,
        @Nullable JsonNode facets,
        Set<Reader> readers) {

    /** A holder of a grant. */
    public record Reader(String desk, long epoch, Grant.Right purpose) {}
}
