package dengwen.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a member agency's desk by its routing code, such as {@code DISC_TRIAGE}. */
@Embeddable
public record DeskCode(@JsonValue @Column(length = 32) String desk) {

    /** @throws IllegalArgumentException unless it is a routing code of at most 32 characters */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeskCode {
        Pattern.require(desk, "[A-Z][A-Z_]{1,31}");
    }

    @Override
    public String toString() {
        return desk;
    }
}
