package dengwen.channel;

import dengwen.kernel.Days;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether a manifest is in force, and for how long. It is a matter of wellness and not of readiness, because a server
 * without a manifest must be reached by the one who publishes it.
 */
@Wellness
@Startup
@Singleton
class ManifestHealth implements HealthCheck {

    /** What a ceremony of several signers takes, with room for a holiday. */
    static final int DAYS_TO_ACT = 30;

    private final Publications publications;
    private final Days days;

    ManifestHealth(Publications publications, Days days, MeterRegistry registry) {
        this.publications = publications;
        this.days = days;
        registry.gauge("dengwen.manifest.days.left", this, ManifestHealth::daysLeft);
    }

    @Override
    public HealthCheckResponse call() {
        long left = daysLeft();
        return HealthCheckResponse.named("manifest in force")
                .withData("daysLeft", left)
                .status(left >= DAYS_TO_ACT)
                .build();
    }

    /** Days after today on which the newest manifest is still in force; negative once it has expired or while there is none. */
    // checks run side by side and would share the session of a request
    @Transactional(TxType.REQUIRES_NEW)
    long daysLeft() {
        return publications
                .newest()
                .map(manifest -> ChronoUnit.DAYS.between(days.today(), manifest.expires()))
                .orElse(-1L);
    }
}
