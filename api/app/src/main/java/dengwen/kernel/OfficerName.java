package dengwen.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The name that an officer signs in with; given once and never to somebody else. */
@Embeddable
public record OfficerName(
        @JsonValue @Column(name = "officer", length = 32) String user) {

    /** @throws IllegalArgumentException unless it is 2 to 32 lower-case letters, digits, dots and hyphens */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfficerName {
        Pattern.require(user, "[a-z][a-z0-9.-]{1,31}");
    }

    /** As events and contexts name the officer. */
    public String actor() {
        return "user:" + user;
    }

    @Override
    public String toString() {
        return user;
    }
}
