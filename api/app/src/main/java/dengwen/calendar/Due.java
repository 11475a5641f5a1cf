package dengwen.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a term ends, in the time of Asia/Shanghai.
 *
 * @param on the last day
 * @param at the minute on that day, of terms in hours only; otherwise the whole day still counts
 * @param provisional true when the calendar of a year between start and end is missing, so that the day may move
 */
public record Due(LocalDate on, @Nullable LocalDateTime at, boolean provisional) {

    static Due at(LocalDateTime end) {
        return new Due(end.toLocalDate(), end, false);
    }

    static Due on(LocalDate last, LocalDate start, WorkingDays workingDays) {
        return new Due(last, null, !workingDays.knows(start, last));
    }
}
