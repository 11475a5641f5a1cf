package dengwen.docket;

import dengwen.calendar.Due;
import dengwen.kernel.ClueId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock that runs for a clue, or has run. */
@Entity
class Deadline {

    @EmbeddedId
    private Place id;

    private LocalDate startedOn;
    private LocalDate dueOn;
    private @Nullable LocalDateTime dueAt;
    private boolean provisional;
    private @Nullable LocalDate endedOn;

    /** For Hibernate. */
    protected Deadline() {}

    Deadline(ClueId clue, Duty duty, LocalDate startedOn, Due due) {
        this.id = new Place(clue, duty);
        this.startedOn = startedOn;
        this.dueOn = due.on();
        this.dueAt = due.at();
        this.provisional = due.provisional();
    }

    @Embeddable
    record Place(
            @Embedded ClueId clueId,

            @Enumerated(EnumType.STRING) @Column(length = 16)
            Duty duty) {}

    ClueId clueId() {
        return id.clueId();
    }

    Duty duty() {
        return id.duty();
    }

    /** Whether it was counted without the calendar of a year and may still move. */
    boolean provisional() {
        return provisional && endedOn == null;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDateTime dueAt() {
        return dueAt;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    boolean runs() {
        return endedOn == null;
    }

    /** The one that runs out first; null when none runs. */
    static @Nullable Deadline nearest(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(Deadline::runs)
                .min(Comparator.comparing(Deadline::dueOn).thenComparing(Deadline::duty))
                .orElse(null);
    }

    /** Counted anew, by a calendar that was missing before. */
    void recount(Due due) {
        dueOn = due.on();
        dueAt = due.at();
        provisional = due.provisional();
    }

    void end(LocalDate on) {
        if (endedOn == null) {
            endedOn = on;
        }
    }
}
