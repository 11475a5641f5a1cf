package dengwen.seal;

import java.util.List;

/**
 * Grants that were replaced by another desk's, put out of everybody's reach but that desk's: what is inside stays sealed to
 * its readers, and they need the desk to come to it.
 *
 * @param v 1
 */
public record HeldGrants(int v, List<Grant> grants) {

    /** Refuses another version. */
    public HeldGrants {
        grants = List.copyOf(grants);
        if (v != 1) {
            throw new IllegalArgumentException("grants of an unknown version");
        }
    }

    /** Seals them to the desk. */
    public byte[] seal(String deploymentId, String clueId, String desk, long epoch, AgeRecipient recipient) {
        return Frame.of(context(deploymentId, clueId, desk, epoch), recipient, CanonicalJson.bytes(this))
                .seal();
    }

    private static Context context(String deploymentId, String clueId, String desk, long epoch) {
        return new Context(deploymentId, clueId, Kind.GRANT, "held:" + desk + ":" + epoch, 0, Author.server());
    }
}
