package dengwen.identity;

import java.util.Map;
import java.util.Set;

/** Where an offered part stands. */
enum HandoverState {
    OFFERED,
    TAKEN,
    RETURNED,
    /** Offered anew. */
    REPLACED;

    private static final Map<HandoverState, Set<HandoverState>> MOVES = Map.of(
            OFFERED, Set.of(TAKEN, RETURNED, REPLACED),
            TAKEN, Set.of(),
            RETURNED, Set.of(),
            REPLACED, Set.of());

    /** @throws HandoverClosed when no such move is in the table */
    HandoverState to(HandoverState next) {
        if (!MOVES.getOrDefault(this, Set.of()).contains(next)) {
            throw new HandoverClosed();
        }
        return next;
    }
}
