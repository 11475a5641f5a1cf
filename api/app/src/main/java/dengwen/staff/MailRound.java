package dengwen.staff;

import dengwen.kernel.Caller;
import dengwen.kernel.Days;
import dengwen.notice.Mails;
import dengwen.notice.Reading;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.OptionalInt;

/**
 * Once a day, at an hour that has nothing to do with what came when, writes a mail to each officer who wants one and has
 * not read everything.
 */
@Singleton
class MailRound {

    private final OptionalInt hour;
    private final MailChoices choices;
    private final Callers callers;
    private final Reading reading;
    private final Mails mails;
    private final Days days;

    MailRound(StaffConfig config, MailChoices choices, Callers callers, Reading reading, Mails mails, Days days) {
        this.hour = config.mailHour();
        this.choices = choices;
        this.callers = callers;
        this.reading = reading;
        this.mails = mails;
        this.days = days;
    }

    @Scheduled(every = "1m")
    void round() {
        if (hour.isPresent()) {
            round(days.now(), hour.getAsInt());
        }
    }

    /** Writes the mails of the day on which {@code now} falls, unless its hour has not come or they are written. */
    @Transactional
    void round(Instant now, int hour) {
        ZonedDateTime here = now.atZone(Days.ZONE);
        if (here.getHour() >= hour && mails.begin(here.toLocalDate())) {
            choices.daily().forEach((officer, address) -> {
                if (callers.of(officer) instanceof Caller.Officer reader && reading.unread(reader) > 0) {
                    mails.write(address);
                }
            });
        }
    }
}
