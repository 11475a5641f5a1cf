package dengwen.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a clue: base32 of the first 16 bytes of a hash over the clue's three public keys (sealing.md section 4), so that
 * whoever knows the keys can check the name. Random to everybody else; tells neither time nor number.
 */
@Embeddable
public record ClueId(@JsonValue @Column(length = 26) String clueId) {

    /** @throws IllegalArgumentException unless it is 26 characters of lower-case base32 */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClueId {
        Pattern.require(clueId, "[a-z2-7]{26}");
    }

    @Override
    public String toString() {
        return clueId;
    }
}
