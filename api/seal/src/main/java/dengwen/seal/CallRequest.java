package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * An officer of a desk asks that a reporter be called (0010-who-may-call.md section 3).
 *
 * @param v 1
 * @param requestId 16 random bytes in hex
 * @param expires until when the reporter may be called, RFC 3339 in whole seconds
 */
public record CallRequest(
        int v, String clueId, String requestId, String desk, String officer, Reason reason, String expires)
        implements SignedDocument {

    /** The longest that a request is good for: a week, so that any safe time of a week comes round. */
    public static final Duration LONGEST = Duration.ofDays(7);

    /** Refuses missing parts, another version and an end that is no time. */
    public CallRequest {
        Objects.requireNonNull(clueId);
        Objects.requireNonNull(desk);
        Objects.requireNonNull(officer);
        Objects.requireNonNull(reason);
        boolean whole = Instant.parse(expires).toString().equals(expires);
        if (v != 1 || !whole || !requestId.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a request for a call");
        }
    }

    /** Why a reporter is called: keepers learn no more of the matter. */
    public enum Reason {
        /** Whether the report is his. */
        CONFIRM,
        /** That it was accepted, or what came of it. */
        TELL,
        /** That the desk asks for more in the mailbox. */
        MATERIALS,
        /** How he is. */
        SAFETY
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is no request
     */
    public static CallRequest of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(CallRequest.class, tree);
    }

    @Override
    public Purpose purpose() {
        return Purpose.CONTACT;
    }

    /** Whether it ends after this moment, and not more than {@link #LONGEST} after it. */
    public boolean isOpenAt(Instant now) {
        Instant end = Instant.parse(expires);
        return now.isBefore(end) && !end.isAfter(now.plus(LONGEST));
    }
}
