package dengwen.docket;

import dengwen.calendar.PauseReason;
import dengwen.calendar.PausedDays;
import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time in which a clock stands still, for a reason of the closed list. What it was in words is a note of the clue. */
@Entity
class DeadlinePause {

    @EmbeddedId
    private Place id;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private PauseReason reason;

    private LocalDate pausedOn;
    private @Nullable LocalDate resumedOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "note", length = 32))
    private @Nullable ObjectId note;

    /** For Hibernate. */
    protected DeadlinePause() {}

    DeadlinePause(Deadline deadline, int ordinal, PauseReason reason, LocalDate on, @Nullable ObjectId note) {
        this.id = new Place(deadline.clueId(), deadline.duty(), ordinal);
        this.reason = reason;
        this.pausedOn = on;
        this.note = note;
    }

    @Embeddable
    record Place(
            @Embedded ClueId clueId,

            @Enumerated(EnumType.STRING) @Column(length = 16)
            Duty duty,

            int ordinal) {}

    ClueId clueId() {
        return id.clueId();
    }

    Duty duty() {
        return id.duty();
    }

    PauseReason reason() {
        return reason;
    }

    LocalDate pausedOn() {
        return pausedOn;
    }

    @Nullable
    LocalDate resumedOn() {
        return resumedOn;
    }

    @Nullable
    ObjectId note() {
        return note;
    }

    /** Ends it if it has not ended. */
    void resume(LocalDate on) {
        if (resumedOn == null) {
            resumedOn = on;
        }
    }

    /** Its days, once they are known. */
    Optional<PausedDays.Span> span() {
        return Optional.ofNullable(resumedOn).map(end -> new PausedDays.Span(pausedOn, end));
    }
}
