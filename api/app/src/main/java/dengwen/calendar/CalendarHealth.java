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

    CalendarHealth(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("calendar of the days to come")
                .withData("until", calendars.horizon().toString())
                .status(calendars.missing().isEmpty())
                .build();
    }
}
