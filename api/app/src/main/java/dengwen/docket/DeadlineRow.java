package dengwen.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dengwen.calendar.PauseReason;
import dengwen.kernel.ObjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clock, as it is shown.
 *
 * @param limit how long it is, such as {@code 15WD}
 * @param on its last day; of a paused one, as it was before
 * @param end the day on which the duty was done; null while it runs
 * @param warn from which day on it is warned of
 * @param provisional whether it was counted without the calendar of a year; told only then
 * @param pausable for which reasons it may stand still now
 */
record DeadlineRow(
        Duty rule,
        String limit,
        LocalDate start,
        LocalDate on,
        @JsonInclude(Include.NON_NULL) @Nullable Instant at,
        @Nullable LocalDate end,
        LocalDate warn,
        Stage stage,
        @JsonInclude(Include.NON_DEFAULT) boolean provisional,
        @JsonInclude(Include.NON_EMPTY) List<PauseRow> pauses,
        @JsonInclude(Include.NON_EMPTY) Set<PauseReason> pausable) {

    /**
     * A time in which it stood still.
     *
     * @param until the day on which it went on; null while it stands still
     * @param note what it was in words, a note of the clue; null for none
     */
    record PauseRow(
            PauseReason reason,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ObjectId note) {

        static PauseRow of(DeadlinePause pause) {
            return new PauseRow(pause.reason(), pause.pausedOn(), pause.resumedOn(), pause.note());
        }
    }
}
