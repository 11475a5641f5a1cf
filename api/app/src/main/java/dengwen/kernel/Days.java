package dengwen.kernel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What time it is, as coarse as it may be kept: rows of reporters' acts take {@link #today}, the outbox takes {@link
 * #thisHour}, officers' acts take {@link #now}.
 */
@Singleton
public class Days {

    /** Where the statutes count their days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** The calendar day in {@link #ZONE}. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** Now, cut to whole hours. */
    public Instant thisHour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    /** Now, cut to whole seconds. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The calendar day on which an instant falls in {@link #ZONE}. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
