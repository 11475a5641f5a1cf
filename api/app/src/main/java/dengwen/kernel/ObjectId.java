package dengwen.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a message, a reply or a sealed file: 16 random bytes in hex. */
@Embeddable
public record ObjectId(@JsonValue @Column(length = 32) String id) {

    /** @throws IllegalArgumentException unless it is 32 hex digits in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ObjectId {
        Pattern.require(id, "[0-9a-f]{32}");
    }

    @Override
    public String toString() {
        return id;
    }
}
