package dengwen.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dengwen.seal.Event;
import jakarta.validation.Valid;

/**
 * An officer's deed as it arrives: what is to be done, and the event that the officer signed about it.
 *
 * @param act what is to be done
 * @param received the same as the tree that arrived; the event's hash is over this one, so that nothing can be dropped or
 *     added on the way
 * @param event what the officer signed
 * @param signature of purpose {@code event}, 64 bytes
 */
@JsonDeserialize(using = ActReader.class)
public record Act<T extends Record>(@Valid T act, JsonNode received, Event event, byte[] signature) {

    /** Shows nothing: acts carry sealed content. */
    @Override
    public String toString() {
        return "Act[" + event.type() + "]";
    }
}
