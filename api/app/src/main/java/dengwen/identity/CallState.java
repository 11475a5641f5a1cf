package dengwen.identity;

import java.util.Map;
import java.util.Set;

/** Where a call stands. Whatever its state, it ends when its time is over. */
enum CallState {
    ASKED,
    TAKEN,
    OPENED,
    DONE,
    REFUSED;

    private static final Map<CallState, Set<CallState>> MOVES = Map.of(
            ASKED, Set.of(TAKEN, REFUSED),
            TAKEN, Set.of(OPENED, REFUSED),
            OPENED, Set.of(OPENED, DONE),
            DONE, Set.of(),
            REFUSED, Set.of());

    /** @throws CallClosed when no such move is in the table */
    CallState to(CallState next) {
        if (!allows(next)) {
            throw new CallClosed();
        }
        return next;
    }

    private boolean allows(CallState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
