package dengwen.docket;

import dengwen.calendar.Due;
import dengwen.calendar.Reminders;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private Stage stage;

    private LocalDate warnOn;
    private LocalDate nearOn;

    /** When the next stage is told of, Asia/Shanghai; null when none is. */
    private @Nullable LocalDateTime tellAt;

    /** Repeated from the clue, so that a desk's clocks are read from one index. */
    @Embedded
    private DeskCode desk;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "assignee", length = 32))
    private @Nullable OfficerName assignee;

    /** Where it stands among the clocks of a desk: its last second, the clue, the duty. */
    @Column(length = 72)
    private String place;

    /** For Hibernate. */
    protected Deadline() {}

    /** @param desk where the clue lies */
    Deadline(ClueId clue, Duty duty, DeskCode desk, LocalDate startedOn, Due due, Reminders reminders) {
        this.id = new Place(clue, duty);
        this.desk = desk;
        this.startedOn = startedOn;
        this.stage = Stage.RUNS;
        set(due, reminders);
    }

    @Embeddable
    record Place(
            @Embedded ClueId clueId,

            @Enumerated(EnumType.STRING) @Column(length = 16)
            Duty duty) {}

    /** Starts it, also once more. */
    void start(LocalDate on, Due due, Reminders reminders) {
        startedOn = on;
        endedOn = null;
        stage = Stage.RUNS;
        set(due, reminders);
    }

    /** Goes where the clue goes. */
    void follow(DeskCode where, @Nullable OfficerName whose) {
        desk = where;
        assignee = whose;
    }

    void end(LocalDate on) {
        if (endedOn == null) {
            endedOn = on;
            stage = Stage.ENDED;
            tellAt = null;
        }
    }

    void pause() {
        stage = Stage.PAUSED;
        tellAt = null;
    }

    /** Goes on after a pause, or is counted anew by another calendar. @param today how far it has come by now */
    void recount(Due due, Reminders reminders, LocalDate today) {
        Stage was = stage == Stage.PAUSED ? Stage.RUNS : stage;
        stage = was;
        set(due, reminders);
        stage = was.atMost(reached(today));
        tellAt = nextTelling();
    }

    /** All that counting anew may change. */
    List<Object> reckoning() {
        return List.of(dueOn, provisional, warnOn, nearOn, stage);
    }

    private void set(Due due, Reminders reminders) {
        dueOn = due.on();
        dueAt = due.at();
        provisional = due.provisional();
        warnOn = reminders.warnOn();
        nearOn = reminders.nearOn();
        tellAt = nextTelling();
        place = QueueOrder.place(dueBy(), id.clueId() + " " + id.duty());
    }

    /** How far it can have come by a day; how long it stays overdue is not judged. */
    private Stage reached(LocalDate today) {
        if (today.isBefore(warnOn)) {
            return Stage.RUNS;
        }
        if (today.isBefore(nearOn)) {
            return Stage.WARNED;
        }
        return today.isAfter(dueOn) ? Stage.CLIMBED : Stage.NEAR;
    }

    /** Clocks in hours are over before anybody could be warned. */
    private @Nullable LocalDateTime nextTelling() {
        return switch (stage) {
            case RUNS -> dueAt == null ? warnOn.atStartOfDay() : dueAt;
            case WARNED -> nearOn.atStartOfDay();
            case NEAR -> dueAt == null ? dueOn.plusDays(1).atStartOfDay() : dueAt;
            case OVERDUE, CLIMBED, PAUSED, ENDED -> null;
        };
    }

    /** The stage that comes at {@link #tellAt}. */
    Stage next() {
        return switch (stage) {
            case RUNS -> dueAt != null ? Stage.OVERDUE : warnOn.isBefore(nearOn) ? Stage.WARNED : Stage.NEAR;
            case WARNED -> Stage.NEAR;
            case NEAR -> Stage.OVERDUE;
            case OVERDUE, CLIMBED -> Stage.CLIMBED;
            case PAUSED, ENDED -> stage;
        };
    }

    /** Takes the next stage. @param climbsAt when an overdue one climbs to the office; null when it does not */
    void step(@Nullable LocalDateTime climbsAt) {
        stage = next();
        tellAt = stage == Stage.OVERDUE ? climbsAt : nextTelling();
    }

    /** The one that runs out first; null when none runs. */
    static @Nullable Deadline nearest(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(Deadline::runs)
                .min(Comparator.comparing(Deadline::dueOn).thenComparing(Deadline::duty))
                .orElse(null);
    }

    boolean runs() {
        return stage.runs();
    }

    /** The last second in which nothing is overdue. */
    Instant dueBy() {
        return dueAt == null
                ? DueStretch.lastSecond(dueOn)
                : dueAt.atZone(Days.ZONE).toInstant();
    }

    ClueId clueId() {
        return id.clueId();
    }

    Duty duty() {
        return id.duty();
    }

    Stage stage() {
        return stage;
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

    LocalDate warnOn() {
        return warnOn;
    }

    LocalDate nearOn() {
        return nearOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    LocalDateTime tellAt() {
        return tellAt;
    }

    DeskCode desk() {
        return desk;
    }

    @Nullable
    OfficerName assignee() {
        return assignee;
    }

    String place() {
        return place;
    }
}
