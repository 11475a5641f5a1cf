package dengwen.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What may be measured: the machine, our own few figures, and our own failures. Nothing that counts or times requests,
 * because a scraper that looks every few seconds would learn when somebody reported.
 */
@Singleton
class Meters {

    private static final List<String> ADMITTED = List.of("jvm.", "process.", "system.", "dengwen.");

    private final MeterRegistry registry;

    Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Whatever the framework or a library measures by itself stays out unless it is named here. */
    @Produces
    @Singleton
    static MeterFilter admitted() {
        return MeterFilter.denyUnless(id -> ADMITTED.stream().anyMatch(id.getName()::startsWith));
    }

    /** Counts a failure of ours. @param part database or program */
    void failed(String part) {
        registry.counter("dengwen.failures", "part", part).increment();
    }
}
