package dengwen.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dengwen.seal.AgeRecipient;
import dengwen.seal.Event;
import dengwen.seal.Opening;
import java.util.HexFormat;

/**
 * An event and the secret that commits to it.
 *
 * @param nonce 32 fresh random bytes
 */
record Committed(Event event, byte[] nonce) {

    /** Hex of the leaf. */
    String leaf() {
        return event.leaf(nonce);
    }

    byte[] leafBytes() {
        return HexFormat.of().parseHex(leaf());
    }

    /** The bytes that the leaf commits to, as text. */
    String body() {
        return new String(event.json(), UTF_8);
    }

    Head head() {
        return new Head(event.seq() + 1, leaf());
    }

    byte[] opening(String deploymentId, String reader, AgeRecipient recipient) {
        return Opening.of(event, nonce).seal(deploymentId, reader, recipient);
    }

    /** Shows no nonce: whoever has it opens the leaf. */
    @Override
    public String toString() {
        return "Committed[" + event.stream() + ":" + event.seq() + "]";
    }
}
