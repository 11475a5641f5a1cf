package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * A keeper takes a call upon himself (0010-who-may-call.md section 3).
 *
 * @param v 1
 * @param request hex hash of the request
 * @param recipient of a key made for this call alone
 */
public record Call(int v, String clueId, String request, String keeper, AgeRecipient recipient)
        implements SignedDocument {

    /** Refuses missing parts and another version. */
    public Call {
        Objects.requireNonNull(clueId);
        Objects.requireNonNull(keeper);
        Objects.requireNonNull(recipient);
        Custody.requireHash(request);
        if (v != 1) {
            throw new IllegalArgumentException("not a call");
        }
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is no call
     */
    public static Call of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(Call.class, tree);
    }

    @Override
    public Purpose purpose() {
        return Purpose.CONTACT;
    }
}
