package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * One entry of the ledger (sealing.md section 7), chained in its stream.
 *
 * @param v 1
 * @param stream a clueId, {@code desk:<desk>} or {@code staff}
 * @param seq its number in the stream, from 0 without gaps
 * @param type the verb, such as {@code opened}
 * @param at the day for a reporter's act, the second for an officer's and the server's
 * @param actor {@code reporter}, {@code server} or {@code user:<user>}
 * @param objectHash hex hash of what was done
 * @param prev hex leaf of the stream's event before, {@link #ZERO} when there is none
 */
public record Event(
        int v, String stream, long seq, String type, String at, String actor, String objectHash, String prev)
        implements SignedDocument {

    /** The leaf of no event and the hash of no message. */
    public static final String ZERO = "0".repeat(64);

    /** Bytes of a leaf's nonce; another length would give a commitment two readings. */
    public static final int NONCE = 32;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9:._-]{1,64}");
    private static final Pattern AT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\dZ)?");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses what is not of these forms. */
    public Event {
        require(v == 1 && seq >= 0 && AT.matcher(at).matches());
        require(NAME.matcher(stream).matches()
                && NAME.matcher(type).matches()
                && NAME.matcher(actor).matches());
        require(HASH.matcher(objectHash).matches() && HASH.matcher(prev).matches());
    }

    /**
     * Reads its JSON.
     *
     * @throws SealRefused {@code JSON} when the tree is no event
     */
    public static Event of(JsonNode tree) throws SealRefused {
        return CanonicalJson.as(Event.class, tree);
    }

    @Override
    public Purpose purpose() {
        return Purpose.EVENT;
    }

    /**
     * The leaf in hex: HMAC-SHA-256(nonce, JCS(event)).
     *
     * @param nonce 32 bytes
     */
    public String leaf(byte[] nonce) {
        if (nonce.length != NONCE) {
            throw new IllegalArgumentException("a nonce has 32 bytes");
        }
        return HexFormat.of().formatHex(Hash.hmac(nonce, json()));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not an event");
        }
    }
}
