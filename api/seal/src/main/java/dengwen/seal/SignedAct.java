package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An officer's deed as he sends it.
 *
 * @param act the deed's parts
 * @param event the next event of its stream
 * @param signature of purpose {@code event} over the event's hash
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SignedAct(JsonNode act, Event event, byte[] signature) {

    /** Refuses missing parts. */
    public SignedAct {
        Objects.requireNonNull(act);
        Objects.requireNonNull(event);
        Objects.requireNonNull(signature);
    }

    /**
     * Passes when this officer signed this deed. Stream, number, type and time are the caller's to check.
     *
     * @throws SealRefused {@code CONTRADICTION} when the event names another deed or actor, {@code SIGNATURE} otherwise
     */
    public void requireBy(String user, VerifyingKey key, String deploymentId) throws SealRefused {
        boolean same = event.objectHash().equals(HexFormat.of().formatHex(CanonicalJson.hash(act)))
                && event.actor().equals(Author.user(user).wire());
        if (!same) {
            throw new SealRefused(SealRefused.Reason.CONTRADICTION, "the event of another deed");
        }
        event.requireSignedBy(key, deploymentId, signature);
    }
}
