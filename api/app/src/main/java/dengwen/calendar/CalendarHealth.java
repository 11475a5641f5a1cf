package dengwen.calendar;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether every deadline that starts today ends within years whose holidays are published. */
@Wellness
@Singleton
class CalendarHealth implements HealthCheck {

    private final Calendars calendars;
    private final DeadlineRules rules;

    CalendarHealth(Calendars calendars, DeadlineRules rules) {
        this.calendars = calendars;
        this.rules = rules;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("calendar of the days to come")
                .withData("until", calendars.horizon().toString())
                .withData("daysAhead", calendars.daysAhead())
                .withData("deadlines", rules.edition())
                .status(calendars.missing().isEmpty())
                .build();
    }
}
