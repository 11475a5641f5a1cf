package dengwen.staff;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;

/** The browsers that listen to the running application. */
public final class Listeners {

    private Listeners() {}

    /** Waits until somebody listens, then ends every stream as a stop of the server does. */
    public static void areSentAway() {
        try (var found = Arc.container().instance(Live.class)) {
            Live live = found.get();
            while (live.size() == 0) {
                Thread.onSpinWait();
            }
            live.stop(new ShutdownDelayInitiatedEvent());
            live.look();
        }
    }
}
