package dengwen.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a mailbox lies: 16 bytes in hex, derived from a receipt and useless without the rest of it. */
@Embeddable
public record Locator(@JsonValue @Column(length = 32) String locator) {

    /** @throws IllegalArgumentException unless it is 32 hex digits in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Locator {
        Pattern.require(locator, "[0-9a-f]{32}");
    }

    @Override
    public String toString() {
        return locator;
    }
}
