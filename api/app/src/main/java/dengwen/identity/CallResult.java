package dengwen.identity;

import dengwen.kernel.ObjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a try to call went; written once. */
@Entity
class CallResult {

    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private CallOutcome result;

    @Column(columnDefinition = "blob")
    private byte @Nullable [] note;

    private Instant calledAt;

    /** For Hibernate. */
    protected CallResult() {}

    CallResult(ObjectId request, int attempt, CallOutcome result, byte @Nullable [] note, Instant at) {
        this.place = new Place(request, attempt);
        this.result = result;
        this.note = note;
        this.calledAt = at;
    }

    @Embeddable
    record Place(@Embedded ObjectId requestId, int attempt) {}

    int attempt() {
        return place.attempt();
    }

    CallOutcome result() {
        return result;
    }

    byte @Nullable [] note() {
        return note == null ? null : note.clone();
    }

    Instant at() {
        return calledAt;
    }
}
