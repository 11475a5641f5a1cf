package dengwen.kernel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Where time comes from in production; a test puts another clock in its place. */
class Origin {

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }
}
