package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that leaves a reporter's machine when a report is filed; its JSON is the body of {@code POST /v1/reports}.
 *
 * @param report the age file, sealed to the clue's own key
 * @param facets null on the sealed path, where they stand inside the report alone
 * @param receiptLeaf hex
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealedReport(
        int suite,
        long manifestVersion,
        AgeRecipient clueRecipient,
        VerifyingKey authPublicKey,
        byte[] report,
        @Nullable JsonNode facets,
        List<Grant> grants,
        Mailbox mailbox,
        String receiptLeaf) {

    /**
     * The mailbox that the report opens.
     *
     * @param self self_state, version 1
     */
    public record Mailbox(String locator, AgeRecipient recipient, byte[] self) {}

    /** The body of the request. */
    public JsonNode json() {
        return CanonicalJson.tree(this);
    }
}
