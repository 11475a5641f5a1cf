package dengwen.notice;

import io.quarkus.arc.Arc;

/** The clock of the running application, struck by a test when it means it. */
public final class QuarterHour {

    private QuarterHour() {}

    /** Tells everything that waits. */
    public static void strikes() {
        try (var outbox = Arc.container().instance(Outbox.class)) {
            outbox.get().tellAll();
        }
    }

    /** Tells what cannot wait, as the server does every few seconds. */
    public static void isStillFar() {
        try (var outbox = Arc.container().instance(Outbox.class)) {
            outbox.get().tellUrgent();
        }
    }
}
