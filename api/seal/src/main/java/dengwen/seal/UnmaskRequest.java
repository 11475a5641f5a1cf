package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Two officers of a desk ask for the name behind a report (sealing.md section 6, M8).
 *
 * @param v 1
 * @param requestId 16 random bytes in hex
 * @param officers both, in the order of their names
 * @param basis hex of the hash of the document that is the legal basis
 * @param recipient of a key made for this request alone
 * @param agencies local agencies that are asked, in the order of their names; the superior's is always
 * @param expires until when it may be answered, RFC 3339 in whole seconds
 */
public record UnmaskRequest(
        int v,
        String clueId,
        String requestId,
        String desk,
        List<String> officers,
        String basis,
        AgeRecipient recipient,
        List<String> agencies,
        String expires)
        implements SignedDocument {

    /** The longest that a request may be answered: 72 hours (sealing.md M8). */
    public static final Duration LONGEST = Duration.ofDays(3);

    /** Refuses missing parts, another version, one officer, too few agencies and an end that is no time. */
    public UnmaskRequest {
        Objects.requireNonNull(clueId);
        Objects.requireNonNull(desk);
        Objects.requireNonNull(recipient);
        officers = List.copyOf(officers);
        agencies = List.copyOf(agencies);
        Custody.requireHash(basis);
        boolean two = officers.size() == 2 && inOrder(officers);
        boolean enough = agencies.size() >= Custody.LOCAL && inOrder(agencies);
        boolean whole = Instant.parse(expires).toString().equals(expires);
        if (v != 1 || !two || !enough || !whole || !requestId.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a request for a name");
        }
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is no request
     */
    public static UnmaskRequest of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(UnmaskRequest.class, tree);
    }

    @Override
    public Purpose purpose() {
        return Purpose.UNMASK;
    }

    /** Whether it ends after this moment, and not more than {@link #LONGEST} after it. */
    public boolean isOpenAt(Instant now) {
        Instant end = Instant.parse(expires);
        return now.isBefore(end) && !end.isAfter(now.plus(LONGEST));
    }

    private static boolean inOrder(List<String> names) {
        return names.equals(names.stream().sorted().distinct().toList());
    }
}
