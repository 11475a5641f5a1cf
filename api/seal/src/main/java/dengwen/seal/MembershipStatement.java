package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * Two members of a desk say of a third that these are his keys (sealing.md section 2). Roles stand in it, so that the
 * server cannot raise them.
 *
 * @param v 1
 * @param from the first day, {@code YYYY-MM-DD}
 * @param to the last day
 */
public record MembershipStatement(
        int v,
        String desk,
        String user,
        AgeRecipient recipient,
        VerifyingKey sigKey,
        List<String> roles,
        String from,
        String to)
        implements SignedDocument {

    /** Refuses missing parts, another version and days that are none or run backwards. */
    public MembershipStatement {
        Objects.requireNonNull(desk);
        Objects.requireNonNull(user);
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(sigKey);
        roles = List.copyOf(roles);
        if (v != 1 || !Day.isDay(from) || !Day.isDay(to) || to.compareTo(from) < 0) {
            throw new IllegalArgumentException("not a membership statement");
        }
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is no statement
     */
    public static MembershipStatement of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(MembershipStatement.class, tree);
    }

    @Override
    public Purpose purpose() {
        return Purpose.MEMBER;
    }

    /** Whether it holds on this day. */
    public boolean isValidOn(String day) {
        return from.compareTo(day) <= 0 && day.compareTo(to) <= 0;
    }
}
