package dengwen.docket;

import java.util.Map;

/** Where a clue stands, and every move there is. */
enum ClueState {
    RECEIVED,
    REGISTERED,
    ACCEPTED,
    NOT_ACCEPTED,
    ASSIGNED;

    /** What an officer can do to a clue. */
    enum Step {
        OPEN("opened", false),
        ACCEPT("accepted", true),
        REFUSE("refused", true),
        ASSIGN("assigned", true),
        REPLY("replied", false),
        NOTE("noted", false),
        TAKE_ORIGINAL("original-taken", false),
        PAUSE("clock-paused", true),
        RESUME("clock-resumed", true);

        private final String event;
        private final boolean wholeDesk;

        Step(String event, boolean wholeDesk) {
            this.event = event;
            this.wholeDesk = wholeDesk;
        }

        /** The type of the event that records it. */
        String event() {
            return event;
        }

        /** Whether it is for those who answer for the whole desk, and not for a handler of single clues. */
        boolean wholeDesk() {
            return wholeDesk;
        }
    }

    /** Whether the work has ended. Today refusal alone ends it. */
    boolean isEnd() {
        return this == NOT_ACCEPTED;
    }

    private static final Map<Step, Map<ClueState, ClueState>> MOVES = Map.of(
            Step.OPEN,
                    Map.of(
                            RECEIVED, REGISTERED,
                            REGISTERED, REGISTERED,
                            ACCEPTED, ACCEPTED,
                            NOT_ACCEPTED, NOT_ACCEPTED,
                            ASSIGNED, ASSIGNED),
            Step.ACCEPT, Map.of(REGISTERED, ACCEPTED),
            Step.REFUSE, Map.of(REGISTERED, NOT_ACCEPTED),
            Step.ASSIGN, Map.of(ACCEPTED, ASSIGNED, ASSIGNED, ASSIGNED),
            Step.REPLY, Map.of(REGISTERED, REGISTERED, ACCEPTED, ACCEPTED, ASSIGNED, ASSIGNED),
            Step.NOTE,
                    Map.of(
                            REGISTERED, REGISTERED,
                            ACCEPTED, ACCEPTED,
                            NOT_ACCEPTED, NOT_ACCEPTED,
                            ASSIGNED, ASSIGNED),
            Step.TAKE_ORIGINAL,
                    Map.of(
                            REGISTERED, REGISTERED,
                            ACCEPTED, ACCEPTED,
                            NOT_ACCEPTED, NOT_ACCEPTED,
                            ASSIGNED, ASSIGNED),
            Step.PAUSE, Map.of(REGISTERED, REGISTERED, ACCEPTED, ACCEPTED, ASSIGNED, ASSIGNED),
            Step.RESUME, Map.of(REGISTERED, REGISTERED, ACCEPTED, ACCEPTED, ASSIGNED, ASSIGNED));

    /** Whether it was decided whether to accept the report. */
    boolean isDecided() {
        return this != RECEIVED && this != REGISTERED;
    }

    /**
     * The state after a step.
     *
     * @throws StateRefused when there is no such move
     */
    ClueState after(Step step) {
        Map<ClueState, ClueState> moves = MOVES.getOrDefault(step, Map.of());
        ClueState next = moves.get(this);
        if (next == null) {
            throw new StateRefused();
        }
        return next;
    }
}
