package dengwen.docket;

import dengwen.kernel.Days;
import java.time.Instant;
import java.time.LocalDate;

/** A part of the order by due day. */
enum DueStretch {
    /** Whose time is over. */
    OVERDUE,
    /** What can still be done in time, today. */
    TODAY,
    /** What can still be done in time, within seven days from today on. */
    WEEK;

    private static final int DAYS_OF_WEEK = 7;

    /** The stretch as it is now. */
    Limits limits(Days days) {
        Instant now = days.now();
        return switch (this) {
            case OVERDUE -> new Limits(Instant.EPOCH, now);
            case TODAY -> new Limits(now, endOf(days.today()));
            case WEEK -> new Limits(now, endOf(days.today().plusDays(DAYS_OF_WEEK - 1)));
        };
    }

    /** The last second in which a day still counts. */
    static Instant lastSecond(LocalDate day) {
        return endOf(day).minusSeconds(1);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Days.ZONE).toInstant();
    }

    /** @param end no longer in it */
    record Limits(Instant first, Instant end) {

        /** Asks for it; places begin with the time. */
        void ask(Sql sql) {
            sql.text(" and due_place >= ")
                    .value(first.toString())
                    .text(" and due_place < ")
                    .value(end.toString());
        }
    }
}
