package dengwen.calendar;

import java.time.LocalDate;
import java.util.List;

/** Days on which a clock stood still. The day of the pause is the first of them, the day on which it went on is none. */
public record PausedDays(List<Span> spans) {

    /** No day. */
    public static final PausedDays NONE = new PausedDays(List.of());

    public PausedDays {
        spans = List.copyOf(spans);
    }

    /** One pause that is over. */
    public record Span(LocalDate paused, LocalDate resumed) {

        boolean covers(LocalDate day) {
            return !day.isBefore(paused) && day.isBefore(resumed);
        }
    }

    boolean cover(LocalDate day) {
        return spans.stream().anyMatch(span -> span.covers(day));
    }

    /** The given last day, moved on by the paused days after the start. */
    LocalDate stretch(LocalDate start, LocalDate last) {
        long owed = start.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::cover)
                .count();
        LocalDate day = last;
        while (owed > 0) {
            day = day.plusDays(1);
            if (!cover(day)) {
                owed--;
            }
        }
        return day;
    }
}
